import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { makeKeyring } from '../keyring/make-keyring.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { APPLIED, entry, openSample, REFUSED, sampleStep } from '../testing/sample-case.ts';
import { makeChain } from './chain.ts';
import { chainRows } from './entry-row.ts';

/** As somebody who holds the database itself: the triggers are taken off, then each statement runs. */
async function tamper(database: Database, statements: readonly string[]): Promise<void> {
  const off =
    database.engine === 'postgres'
      ? ['set local session_replication_role = replica']
      : ['drop trigger entries_no_update', 'drop trigger entries_no_delete', 'drop trigger cases_no_delete'];
  await database.write(async (tx) => {
    if (database.engine === 'sqlite') await sql.raw('pragma defer_foreign_keys = on').execute(tx);
    for (const statement of [...off, ...statements]) await sql.raw(statement).execute(tx);
  });
}

type Tampering = {
  readonly name: string;
  readonly statements: readonly string[];
  readonly finds: readonly string[];
};

/** Case "a" has three entries, case "b" two; what is found is written as "case seq problem". */
const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'a payload that was changed',
    statements: [
      "update entries set payload = (select payload from entries where case_id = 'b' and seq = 2) where case_id = 'a' and seq = 2",
    ],
    finds: ['a 2 cannot-be-opened'],
  },
  {
    name: 'a hash that was changed',
    statements: ["update entries set hash = 'x' where case_id = 'a' and seq = 2"],
    finds: ['a 2 hash-differs', 'a 3 hash-differs'],
  },
  {
    name: 'another name under what was recorded',
    statements: ["update entries set recorded_by = 'officer:Eve' where case_id = 'a' and seq = 3"],
    finds: ['a 3 hash-differs'],
  },
  {
    name: 'another instant',
    statements: ["update entries set recorded_at = recorded_at - 1 where case_id = 'a' and seq = 1"],
    finds: ['a 1 hash-differs'],
  },
  {
    name: 'another kind, day or witness beside the sealed event',
    statements: [
      "update entries set kind = 'approved' where case_id = 'a' and seq = 1",
      "update entries set day = '2000-01-01' where case_id = 'a' and seq = 2",
      "update entries set witness = 'applicant' where case_id = 'a' and seq = 3",
    ],
    finds: ['a 1 hash-differs', 'a 2 hash-differs', 'a 3 hash-differs'],
  },
  {
    name: 'an entry taken out of the middle',
    statements: ["delete from entries where case_id = 'a' and seq = 2"],
    finds: ['a 2 sequence-broken'],
  },
  {
    name: 'the first entry taken out',
    statements: ["delete from entries where case_id = 'a' and seq = 1"],
    finds: ['a 1 sequence-broken'],
  },
  {
    name: 'the last entry taken out',
    statements: ["delete from entries where case_id = 'a' and seq = 3"],
    finds: ['a 3 head-differs'],
  },
  {
    name: 'the last entry taken out and the case made to end before it',
    statements: [
      "delete from entries where case_id = 'a' and seq = 3",
      "update cases set seq = 2, last_hash = (select hash from entries where case_id = 'a' and seq = 2) where id = 'a'",
    ],
    finds: ['a 2 head-differs'],
  },
  {
    name: 'two entries put in each other’s place',
    statements: [
      "update entries set seq = 9 where case_id = 'a' and seq = 2",
      "update entries set seq = 2 where case_id = 'a' and seq = 3",
      "update entries set seq = 3 where case_id = 'a' and seq = 9",
    ],
    finds: ['a 2 cannot-be-opened', 'a 3 cannot-be-opened', 'a 3 head-differs'],
  },
  {
    name: 'an entry of another case put behind the last',
    statements: [
      "insert into entries select 'a', 4, kind, day, witness, recorded_by, recorded_at, payload, hash from entries where case_id = 'b' and seq = 2",
    ],
    finds: ['a 4 cannot-be-opened', 'a 3 head-differs'],
  },
  {
    name: 'a head that was changed',
    statements: ["update cases set head = 'x' where id = 'b'"],
    finds: ['b 2 head-differs'],
  },
  {
    name: 'another person put into a case',
    statements: ["update cases set identity = (select identity from cases where id = 'b') where id = 'a'"],
    finds: ['a 0 cannot-be-opened', 'a 1 hash-differs'],
  },
  {
    name: 'a case put into another family',
    statements: ["update cases set family = 'f' where id = 'a'"],
    finds: ['a 1 hash-differs'],
  },
];

describeStorage('the check of every log', ({ open }) => {
  const openTwo = async () => {
    const { storage, database } = await open();
    for (const id of ['a', 'b']) {
      await openSample(storage, id);
      await storage.cases.append(sampleStep(id, 1));
    }
    await storage.cases.append(
      sampleStep('a', 2, { witness: 'post', kind: 'interview-held', on: '2021-04-02' }),
    );
    const found = async () =>
      (await Array.fromAsync(storage.cases.verify())).map(({ caseId, seq, is }) => `${caseId} ${seq} ${is}`);
    return { storage, database, found };
  };

  it('finds nothing in logs that were left alone', async () => {
    const { found } = await openTwo();
    assert.deepEqual(await found(), []);
  });

  for (const { name, statements, finds } of TAMPERINGS) {
    it(`finds ${name}`, async () => {
      const { database, found } = await openTwo();
      await tamper(database, statements);
      assert.deepEqual(await found(), finds);
    });
  }

  it('finds an entry that was made with another key', async () => {
    const { database, found } = await openTwo();
    const foreign = makeKeyring(new Uint8Array(32).fill(9));
    const [row] = chainRows(
      { keyring: foreign, chain: makeChain(foreign) },
      { caseId: 'b', seq: 2, lastHash: 'x' },
      [entry(REFUSED), entry(APPLIED)],
    );
    assert.ok(row);
    await database.write((tx) => tx.insertInto('entries').values(row).execute());
    assert.deepEqual(await found(), ['b 3 cannot-be-opened', 'b 2 head-differs']);
  });

  it('finds entries whose case is gone', async () => {
    const { database, found } = await openTwo();
    await database.write(async (tx) => {
      await tx.deleteFrom('statuses').execute();
      await tx.deleteFrom('look_ups').execute();
    });
    await removeCase(database, 'b');
    assert.deepEqual(await found(), ['b 1 head-differs', 'b 2 head-differs']);
  });

  it('finds nothing while others write', async () => {
    const { storage, found } = await openTwo();
    let seq = 3;
    const writing = Array.from({ length: 40 }, async () => {
      const next = seq;
      seq += 1;
      await storage.cases.append(sampleStep('a', next));
    });
    assert.deepEqual(await found(), []);
    await Promise.all(writing);
    assert.deepEqual(await found(), []);
  });
});

/** SQLite holds a reference to a row that goes even against whoever takes the triggers off, unless told not to. */
async function removeCase(database: Database, id: string): Promise<void> {
  if (database.engine === 'postgres') return tamper(database, [`delete from cases where id = '${id}'`]);
  await database.runScript(
    database.read,
    `pragma foreign_keys = off; drop trigger cases_no_delete; delete from cases where id = '${id}'; pragma foreign_keys = on`,
  );
}
