/** Reads a cohort from the sums: a few hundred rows, however many cases it has. */
import { type RawBuilder, sql } from 'kysely';
import type {
  CohortCount,
  Hold,
  WaitChoice,
  WaitKind,
  WaitSum,
  WaitSums,
} from '../../services/ports/waits.ts';
import type { Db } from '../database/database.ts';
import {
  ALL_PLACES,
  ALL_TIME,
  ENDED,
  EVERY_CLASS,
  LAST_YEAR,
  placeOfPost,
  placeOfRegion,
} from './wait-columns.ts';

type CohortRef = { readonly id: number; readonly set_id: string; readonly hold: Hold; readonly n: number };
type Cell = {
  readonly days: number;
  readonly ended: number;
  readonly n: number;
};

export async function readSums(db: Db, choice: WaitChoice): Promise<WaitSums> {
  const cohorts = await findCohorts(db, choice);
  if (cohorts.size === 0) return { cells: [], parts: [] };
  const ranges = rangesSince(choice.since).map((range) => cellsIn(cohorts, range));
  const cells = sql`(${sql.join(ranges, sql` union all `)}) as cells`;
  const { rows } = await sql<Cell>`select days, ended, sum(n) as n
    from ${cells} group by days, ended having sum(n) <> 0 order by days, ended`.execute(db);
  if (choice.since === null) return { cells: rows.map(sumOf), parts: [...cohorts.values()].map(partOf) };
  const { rows: counts } = await sql<{
    readonly cohort: number;
    readonly n: number;
  }>`select cohort, sum(n) as n
    from ${cells} group by cohort having sum(n) <> 0 order by cohort`.execute(db);
  const parts = counts.flatMap(({ cohort, n }) => {
    const found = cohorts.get(cohort);
    return found === undefined ? [] : [partOf({ ...found, n })];
  });
  return { cells: rows.map(sumOf), parts };
}

export async function readSumsByMonth(
  db: Db,
  choice: WaitChoice,
): Promise<readonly (WaitSum & { readonly month: string })[]> {
  const cohorts = await findCohorts(db, choice);
  if (cohorts.size === 0) return [];
  const first = choice.since === null ? LAST_YEAR + 1 : monthNumber(choice.since);
  const { rows } = await sql<Cell & { readonly period: number }>`select period, days, ended, sum(n) as n
    from wait_sums where cohort in (${sql.join([...cohorts.keys()])}) and period >= ${first}
    group by period, days, ended having sum(n) <> 0 order by period, days, ended`.execute(db);
  return rows.map((cell) => {
    const month = String(cell.period);
    return { ...sumOf(cell), month: `${month.slice(0, 4)}-${month.slice(4)}` };
  });
}

export async function readCohorts(db: Db, wait: WaitKind): Promise<readonly CohortCount[]> {
  const rows = await db
    .selectFrom('wait_cohorts')
    .select(['place', 'visa_class', 'hold'])
    .select(sql<number>`cast(sum(n) as bigint)`.as('n'))
    .where('wait', '=', wait)
    .groupBy(['place', 'visa_class', 'hold'])
    .having(sql`sum(n)`, '>', 0)
    .orderBy('place')
    .orderBy('visa_class')
    .orderBy('hold')
    .execute();
  return rows.map(({ place, visa_class, hold, n }) => ({ place, visaClass: visa_class, hold, n }));
}

async function findCohorts(db: Db, choice: WaitChoice): Promise<ReadonlyMap<number, CohortRef>> {
  const rows = await db
    .selectFrom('wait_cohorts')
    .select(['id', 'set_id', 'hold', 'n'])
    .where('wait', '=', choice.wait)
    .where('place', '=', placeOf(choice))
    .where('visa_class', '=', choice.visaClass ?? EVERY_CLASS)
    .$if(choice.hold !== null, (query) => query.where('hold', '=', choice.hold ?? 'unknown'))
    .where('n', '>', 0)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function placeOf({ post, region }: WaitChoice): string {
  if (post !== null) return placeOfPost(post);
  return region === null ? ALL_PLACES : placeOfRegion(region);
}

type Range = readonly [from: number, to: number];

/** From "2014-05" on: the months that are left of its year, then whole years. */
function rangesSince(since: string | null): readonly Range[] {
  if (since === null) return [[ALL_TIME, ALL_TIME]];
  const year = Number(since.slice(0, 4));
  if (since.endsWith('-01')) return [[year, LAST_YEAR]];
  return [
    [monthNumber(since), year * 100 + 12],
    [year + 1, LAST_YEAR],
  ];
}

const monthNumber = (month: string): number => Number(month.replace('-', ''));

/** Each is one walk along the key of the table. */
function cellsIn(cohorts: ReadonlyMap<number, CohortRef>, [from, to]: Range): RawBuilder<unknown> {
  return sql`select cohort, days, ended, n from wait_sums
    where cohort in (${sql.join([...cohorts.keys()])}) and period between ${from} and ${to}`;
}

function sumOf({ days, ended, n }: Cell): WaitSum {
  const end = ENDED[ended];
  if (end === undefined) throw new Error(`A sum has the end ${ended}, which there is not.`);
  // PostgreSQL gives sums of whole numbers as text.
  return { days, ended: end, n: Number(n) };
}

const partOf = ({ set_id, hold, n }: CohortRef): WaitSums['parts'][number] => ({
  ...{ set: set_id, hold, n: Number(n) },
});
