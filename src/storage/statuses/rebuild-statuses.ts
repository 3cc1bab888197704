/** Writes every status afresh from rows that come one by one, in one transaction. */
import { sql } from 'kysely';
import type { StatusRow } from '../../services/ports/statuses.ts';
import type { Database, Db } from '../database/database.ts';
import { toStatusColumns } from './status-columns.ts';

/** Rows in one statement: 15 columns each, far below what either engine takes. */
const BATCH = 500;

/** Steps that others write meanwhile wait until it is done, and then build upon the new rows. */
export function rebuildStatuses(database: Database, rows: AsyncIterable<StatusRow>): Promise<number> {
  return database.writeAlone(async (tx) => {
    if (database.engine === 'postgres') await sql`lock table statuses in exclusive mode`.execute(tx);
    await tx.deleteFrom('statuses').execute();
    await tx.deleteFrom('answers').execute();
    let written = 0;
    let batch: StatusRow[] = [];
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

async function insert(tx: Db, rows: readonly StatusRow[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('statuses').values(rows.map(toStatusColumns)).execute();
}
