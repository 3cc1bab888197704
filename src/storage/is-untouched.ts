/** Whether a database holds nothing but its own settings. */
import type { Db } from './database/database.ts';
import type { Tables } from './database/tables.ts';

/** Tables that hold what people wrote; the rest refers to these. */
const ROOTS = [
  'cases',
  'editions',
  'notices',
  'tokens',
  'audit',
  'replies',
  'webhooks',
  'data_sets',
] as const satisfies readonly (keyof Tables)[];

export async function isUntouched(db: Db): Promise<boolean> {
  for (const table of ROOTS) {
    const row = await db
      .selectFrom(table)
      .select(({ lit }) => lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (row) return false;
  }
  return true;
}
