/** Reads a cohort from the sums: a few hundred rows, however many cases it has. */
import { type RawBuilder, sql } from 'kysely';
import type { CohortCount, Hold, WaitChoice, WaitKind, WaitSum } from '../../services/ports/waits.ts';
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

type CohortRef = { readonly id: number; readonly set_id: string; readonly hold: Hold };
type Cell = {
  readonly cohort: number;
  readonly month?: number;
  readonly days: number;
  readonly ended: number;
  readonly n: number;
};

export async function readSums(db: Db, choice: WaitChoice): Promise<readonly WaitSum[]> {
  const cohorts = await findCohorts(db, choice);
  if (cohorts.size === 0) return [];
  const parts = rangesSince(choice.since).map((range) => cellsIn(cohorts, range));
  const { rows } = await sql<Cell>`select cohort, days, ended, sum(n) as n
    from (${sql.join(parts, sql` union all `)}) as cells
    group by cohort, days, ended having sum(n) <> 0 order by cohort, days, ended`.execute(db);
  return rows.map((cell) => sumOf(cohorts, cell));
}

export async function readSumsByMonth(
  db: Db,
  choice: WaitChoice,
): Promise<readonly (WaitSum & { readonly month: string })[]> {
  const cohorts = await findCohorts(db, choice);
  if (cohorts.size === 0) return [];
  const first = choice.since === null ? LAST_YEAR + 1 : monthNumber(choice.since);
  const { rows } = await sql<Cell & { readonly period: number }>`select cohort, period, days, ended, n
    from wait_sums where cohort in (${sql.join([...cohorts.keys()])}) and period >= ${first} and n <> 0
    order by period, cohort, days, ended`.execute(db);
  return rows.map((cell) => {
    const month = String(cell.period);
    return { ...sumOf(cohorts, cell), month: `${month.slice(0, 4)}-${month.slice(4)}` };
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
    .select(['id', 'set_id', 'hold'])
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

function sumOf(cohorts: ReadonlyMap<number, CohortRef>, { cohort, days, ended, n }: Cell): WaitSum {
  const found = cohorts.get(cohort);
  const end = ENDED[ended];
  if (found === undefined || end === undefined) throw new Error(`Sum ${cohort}/${ended} is of no cohort.`);
  return { set: found.set_id, hold: found.hold, days, ended: end, n: Number(n) };
}
