/**
 * The entries of the audit log as rows, in parts of some thousand.
 *
 * Cases are looked up in no order, so an index over all entries would have a page written for every one of them; within
 * a part they share its few pages. Whoever wants the entries of a case looks once into each part.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Database, Db, Engine } from '../database/database.ts';
import type { AuditRow } from '../database/tables.ts';

export type EntryRow = Omit<AuditRow, 'part'>;

/** Entries that one process writes to a part: their index has some 50 pages; ten million entries have 2,500 parts. */
const PART = 4_000;

/**
 * Rows become entries together or not at all; those that were written before without our being told are left as they
 * are. A process begins with a part that is new or nearly so.
 */
export function writeEntries({
  engine,
  read,
  writeBeside,
}: Database): (rows: readonly EntryRow[]) => Promise<void> {
  let part: number | null = null;
  let written = 0;
  return async (rows) => {
    part ??= (await lastPart(read)) + 1;
    await writeBeside(insertRows(engine, rows, part).compile(read));
    written += rows.length;
    if (written < PART) return;
    part += 1;
    written = 0;
  };
}

/** The rows go as one value: a statement with a place for each of thousands of values takes longer to make than to run. */
function insertRows(engine: Engine, rows: readonly EntryRow[], part: number): RawBuilder<unknown> {
  const json = JSON.stringify(
    rows.map(({ id, at, who, did, case_id, came }) => [id, at, who, did, case_id, came]),
  );
  const each =
    engine === 'sqlite' ? sql`json_each(${json})` : sql`json_array_elements(cast(${json} as json))`;
  return sql`
    insert into audit (id, at, who, did, case_id, came, part)
    select value ->> 0, cast(value ->> 1 as bigint), value ->> 2, value ->> 3, value ->> 4, value ->> 5,
      cast(${part} as bigint)
    from ${each}
    where true
    on conflict (id) do nothing`;
}

/** The newest first. Parts rise by one, so each is asked by its number. */
export async function entriesOfCase(db: Db, caseId: string, limit: number): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    with recursive parts (part) as (
      select max(part) from audit where case_id is not null
      union all
      select part - 1 from parts where part > 0
    )
    select audit.id, audit.at, audit.who, audit.did, audit.case_id, audit.came
    from parts cross join audit
    where audit.part = parts.part and audit.case_id = ${caseId}
    order by audit.at desc, audit.id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** Entries of no case stand in no index and need no part. */
async function lastPart(db: Db): Promise<number> {
  const row = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.max('part').as('part'))
    .where('case_id', 'is not', null)
    .executeTakeFirst();
  return row?.part ?? 0;
}
