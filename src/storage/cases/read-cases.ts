/** Reads cases with their logs: one, or all in order of id. */
import type { WholeCase } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Db } from '../database/database.ts';
import type { CasesRow, EntriesRow } from '../database/tables.ts';
import { readCaseRow } from './case-row.ts';
import { readEntry } from './entry-row.ts';

/** Cases read at a time; with their logs some hundred kilobytes. */
const BATCH = 200;

export type RawCase = { readonly row: CasesRow; readonly entries: readonly EntriesRow[] };

export async function readRawCase(db: Db, id: string): Promise<RawCase | null> {
  const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const entries = await db
    .selectFrom('entries')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  return { row, entries };
}

/** An entry written between the two reads is left for the next reading: what is read belongs together. */
export function openRawCase(keyring: Keyring, { row, entries }: RawCase): WholeCase {
  const known = entries.filter(({ seq }) => seq <= row.seq);
  return { record: readCaseRow(keyring, row), log: known.map((entry) => readEntry(keyring, entry)) };
}

export type RawBatch = {
  readonly cases: readonly RawCase[];
  /** Entries of no case of the batch, though they lie between its ids. */
  readonly strays: readonly EntriesRow[];
};

/** Every case in order of id; every entry comes once, also one whose case is gone. */
export async function* readRawBatches(db: Db): AsyncGenerator<RawBatch> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('cases')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const isLast = rows.length < BATCH;
    const until = rows.at(-1)?.id ?? after;
    const entries = await db
      .selectFrom('entries')
      .selectAll()
      .where('case_id', '>', after)
      .$if(!isLast, (query) => query.where('case_id', '<=', until))
      .orderBy('case_id')
      .orderBy('seq')
      .execute();
    const ofCase = Map.groupBy(entries, ({ case_id }) => case_id);
    const cases = rows.map((row) => ({ row, entries: ofCase.get(row.id) ?? [] }));
    for (const { id } of rows) ofCase.delete(id);
    yield { cases, strays: [...ofCase.values()].flat() };
    if (isLast) return;
    after = until;
  }
}
