/** The logs of official cases behind their port. */
import type { CaseRecords } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database, Db } from '../database/database.ts';
import { appendStep } from './append-step.ts';
import { makeChain } from './chain.ts';
import { type CaseTools, createCase } from './create-case.ts';
import { openRawCase, readRawBatches, readRawCase } from './read-cases.ts';
import { verifyChains } from './verify-chains.ts';

export function makeCaseRecords(database: Database, keyring: Keyring): CaseRecords {
  const tools: CaseTools = { database, keyring, chain: makeChain(keyring) };
  const { read } = database;
  return {
    create: createCase(tools),
    append: appendStep(tools),
    read: async (id) => {
      const raw = await readRawCase(read, id);
      return raw && openRawCase(keyring, raw);
    },
    findByNumber: async (numberHash) => {
      const row = await read
        .selectFrom('cases')
        .select('id')
        .where('number_hash', '=', numberHash)
        .executeTakeFirst();
      return row?.id ?? null;
    },
    family: async (family) => {
      const rows = await read
        .selectFrom('cases')
        .select('id')
        .where('family', '=', family)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    all: async function* () {
      for await (const { cases } of readRawBatches(read)) {
        for (const raw of cases) yield openRawCase(keyring, raw);
      }
    },
    verify: () => verifyChains(tools),
    counts: async () => ({ cases: await count(read, 'cases'), entries: await count(read, 'entries') }),
  };
}

async function count(db: Db, table: 'cases' | 'entries'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}
