/** Writes every status and every look-up key afresh from rows that come one by one, in one transaction. */
import { sql } from 'kysely';
import type { RebuiltRow } from '../../services/ports/statuses.ts';
import type { Database, Db } from '../database/database.ts';
import { toStatusColumns } from './status-columns.ts';

/** Rows in one statement: 15 columns each, far below what either engine takes. */
const BATCH = 500;

/** Steps that others write meanwhile wait until it is done, and then build upon the new rows. */
export function rebuildStatuses(database: Database, rows: AsyncIterable<RebuiltRow>): Promise<number> {
  return database.writeAlone(async (tx) => {
    if (database.engine === 'postgres')
      await sql`lock table statuses, look_ups in exclusive mode`.execute(tx);
    await tx.deleteFrom('statuses').execute();
    await tx.deleteFrom('answers').execute();
    await tx.deleteFrom('look_ups').execute();
    let written = 0;
    let batch: RebuiltRow[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      await insert(tx, batch);
      written += batch.length;
      batch = [];
    }
    await insert(tx, batch);
    return written + batch.length;
  });
}

async function insert(tx: Db, rows: readonly RebuiltRow[]): Promise<void> {
  if (rows.length === 0) return;
  const statuses = rows.map(({ status }) => toStatusColumns(status));
  await tx.insertInto('statuses').values(statuses).execute();
  const keys = rows.flatMap(({ status: { caseId: case_id }, lookUps }) =>
    [...new Set(lookUps)].map((look_up) => ({ look_up, case_id })),
  );
  if (keys.length > 0) await tx.insertInto('look_ups').values(keys).execute();
}
