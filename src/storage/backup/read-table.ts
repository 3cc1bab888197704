/** Every row of a table in order of its key, some hundred at a time. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { type KeptTable, shapeOf } from './backup-tables.ts';

const BATCH = 500;

type Row = Readonly<Record<string, unknown>>;

export async function* readTable(db: Db, table: KeptTable): AsyncGenerator<readonly Row[]> {
  const { columns, key } = shapeOf(table);
  const keyColumns = sql.join(key.map((name) => sql.ref(name)));
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`select ${sql.join(columns.map((name) => sql.ref(name)))}
      from ${sql.table(table)} ${after} order by ${keyColumns} limit ${sql.lit(BATCH)}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = sql`where (${keyColumns}) > (${sql.join(key.map((name) => last[name]))})`;
  }
}
