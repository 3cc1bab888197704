/** Waits, from every source, behind their port. */
import { sql } from 'kysely';
import type { DataSet, NewDataSet, Waits } from '../../services/ports/waits.ts';
import type { Database } from '../database/database.ts';
import type { DataSetsRow } from '../database/tables.ts';
import { dueCases, tookCases } from './due-cases.ts';
import { putWaits } from './put-waits.ts';
import { readCohorts, readSums, readSumsByMonth } from './read-sums.ts';
import { readWaits } from './read-waits.ts';

export function makeWaits(database: Database): Waits {
  const { read } = database;
  return {
    describeSet: (set) => describeSet(database, set),
    sets: async () => {
      const rows = await read.selectFrom('data_sets').selectAll().orderBy('id').execute();
      return rows.map(readSet);
    },
    put: (set, cases) => putWaits(database, set, cases),
    sums: (choice) => readSums(read, choice),
    sumsByMonth: (choice) => readSumsByMonth(read, choice),
    cohorts: (wait) => readCohorts(read, wait),
    rows: (set) => readWaits(read, set),
    changes: async () => {
      const row = await read
        .selectFrom('data_sets')
        .select(sql<number>`cast(coalesce(sum(changes), 0) as bigint)`.as('changes'))
        .executeTakeFirstOrThrow();
      return row.changes;
    },
    dueCases: (limit) => dueCases(read, limit),
    tookCases: (cases) => tookCases(database, cases),
    forget: (sets) => forget(database, sets),
  };
}

async function describeSet(database: Database, set: NewDataSet): Promise<void> {
  const { id, name, kind, source, licence } = set;
  const said = {
    ...{ name, kind, source, licence },
    ...{ may_download: set.mayDownload ? 1 : 0, imported_at: set.importedAt },
  };
  await database.writeAlone(async (tx) => {
    await tx
      .insertInto('data_sets')
      .values({ id, ...said, last_day: null, waits: 0, changes: 0 })
      .onConflict((is) => is.column('id').doUpdateSet(said))
      .execute();
  });
}

function readSet({ may_download, imported_at, last_day, changes: _, ...row }: DataSetsRow): DataSet {
  return { ...row, mayDownload: may_download === 1, importedAt: imported_at, lastDay: last_day };
}

function forget(database: Database, sets: readonly string[]): Promise<void> {
  return database.writeAlone(async (tx) => {
    if (sets.length === 0) return;
    await sql`delete from wait_sums where cohort in
      (select id from wait_cohorts where set_id in (${sql.join(sets)}))`.execute(tx);
    await tx.deleteFrom('wait_cohorts').where('set_id', 'in', sets).execute();
    await tx.deleteFrom('waits').where('set_id', 'in', sets).execute();
    await tx
      .updateTable('data_sets')
      .set({ waits: 0, last_day: null, changes: sql<number>`changes + 1` })
      .where('id', 'in', sets)
      .execute();
  });
}
