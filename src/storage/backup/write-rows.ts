/** Writes rows of any kept table, many in a statement. */
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import type { KeptTable } from './backup-tables.ts';

export type Cell = string | number | Uint8Array | null;

/** Values in one statement; SQLite takes 32,766. */
const MOST_VALUES = 15_000;

export const rowsTogether = (columns: readonly string[]): number =>
  Math.max(1, Math.floor(MOST_VALUES / columns.length));

/** Table and columns are names that the program knows, never names that were read from a file. */
export async function writeRows(
  tx: Db,
  table: KeptTable,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(tx);
}
