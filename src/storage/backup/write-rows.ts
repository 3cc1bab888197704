/** Writes rows of any kept table, many in a statement. */
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { StorageProblem } from '../storage-problem.ts';
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
  try {
    await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(tx);
  } catch (error) {
    if (isConstraint(error))
      throw new StorageProblem(`The backup is not whole: its "${table}" fit nothing else in it.`);
    throw error;
  }
}

const SQLITE_CONSTRAINT = 19;
/** Class 23 of the codes of PostgreSQL: integrity constraint violation. */
const POSTGRES_CONSTRAINT = /^23/;

/** Whether rows were refused because they refer to what is not there, or are there twice. */
function isConstraint(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number')
    return (error.errcode & 0xff) === SQLITE_CONSTRAINT;
  return 'code' in error && POSTGRES_CONSTRAINT.test(String(error.code));
}
