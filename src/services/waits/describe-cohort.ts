/** Everything a page says of a cohort, from the sums; a cohort that is too small is never shown. */
import { postByCode } from '../../catalogue/posts.ts';
import { cumulativeIncidence } from '../../waits/cumulative-incidence.ts';
import { greenwood } from '../../waits/greenwood.ts';
import { kaplanMeier } from '../../waits/kaplan-meier.ts';
import { limits, Z_95 } from '../../waits/limits.ts';
import type { DayTable } from '../../waits/tabulate-waits.ts';
import { waitQuantile } from '../../waits/wait-quantile.ts';
import type { DataSet, Hold, WaitChoice, WaitSums, Waits } from '../ports/waits.ts';
import {
  CHOICE_PARTS,
  type ChoicePart,
  type Cohort,
  type CohortAnswer,
  type CohortDay,
  type CohortSet,
  FEWEST_CASES,
  type IssuedQuantile,
} from './cohort.ts';
import { tableOfSums } from './table-of-sums.ts';

export async function describeCohort(
  waits: Pick<Waits, 'sums' | 'sets'>,
  choice: WaitChoice,
): Promise<CohortAnswer> {
  const sums = await waits.sums(choice);
  const n = countOf(sums);
  if (n < FEWEST_CASES) {
    return { ok: false, reason: 'too-few', none: n === 0, instead: await broader(waits, choice) };
  }
  return { ok: true, cohort: cohortOf(choice, sums, await waits.sets()) };
}

const countOf = ({ parts }: WaitSums): number => parts.reduce((total, { n }) => total + n, 0);

/** Drops the finest part of the choice first, then the next, until the cohort is large enough. */
async function broader(
  waits: Pick<Waits, 'sums'>,
  choice: WaitChoice,
): Promise<Extract<CohortAnswer, { ok: false }>['instead']> {
  const dropped: ChoicePart[] = [];
  let wider = choice;
  for (const part of CHOICE_PARTS) {
    if (wider[part] === null) continue;
    wider = without(wider, part);
    dropped.push(part);
    if (countOf(await waits.sums(wider)) >= FEWEST_CASES) return { choice: wider, dropped };
  }
  return null;
}

function without(choice: WaitChoice, part: ChoicePart): WaitChoice {
  if (part !== 'post') return { ...choice, [part]: null };
  const region = choice.region ?? postByCode(choice.post ?? '')?.region ?? null;
  return { ...choice, post: null, region };
}

function cohortOf(choice: WaitChoice, { cells, parts }: WaitSums, sets: readonly DataSet[]): Cohort {
  const table = tableOfSums(cells);
  const survival = kaplanMeier(table);
  const band = limits(survival, greenwood(table), 'log-log');
  const days = daysOf(table, survival, band);
  const total = (column: Float64Array): number => column.reduce((sum, count) => sum + count, 0);
  const own = setsOf(parts, sets);
  return {
    ...{ choice, n: table.n, issued: total(table.left.issued), refused: total(table.left.refused) },
    ...{ gaveUp: total(table.left['gave-up']), waiting: total(table.censored) },
    asOf: lastDayOf(sets.filter(({ id }) => own.some((set) => set.id === id))),
    table: days,
    quantiles: SHARES.map((share) => quantileOf(days, share)),
    median: waitQuantile(table, survival, 0.5),
    interval95: [waitQuantile(table, band.lower, 0.5), waitQuantile(table, band.upper, 0.5)],
    holds: holdsOf(parts),
    sets: own,
  };
}

function daysOf(
  table: DayTable,
  survival: Float64Array,
  band: { readonly lower: Float64Array; readonly upper: Float64Array },
): readonly CohortDay[] {
  const issued = cumulativeIncidence(table, 'issued');
  const refused = cumulativeIncidence(table, 'refused').byDay;
  const gaveUp = cumulativeIncidence(table, 'gave-up').byDay;
  return Array.from(table.day, (day, at) => {
    const issuedBy = issued.byDay[at] ?? 0;
    const [issuedLower, issuedUpper] = incidenceLimits(issuedBy, issued.variance[at] ?? 0);
    return {
      ...{ day, atRisk: table.atRisk[at] ?? 0, issued: table.left.issued[at] ?? 0 },
      ...{ refused: table.left.refused[at] ?? 0, survival: survival[at] ?? 1 },
      ...{ lower: band.lower[at] ?? 1, upper: band.upper[at] ?? 1, issuedBy },
      ...{ refusedBy: refused[at] ?? 0, gaveUpBy: gaveUp[at] ?? 0, issuedLower, issuedUpper },
    };
  });
}

/**
 * Limits of an incidence I on the scale of log(−log I), which stay inside [0, 1]: I^exp(± z √V / (I log I)).
 * Source: Choudhury 2002. Where I is 0 or 1 nothing is known to vary.
 */
function incidenceLimits(share: number, variance: number): readonly [number, number] {
  if (share <= 0 || share >= 1) return [share, share];
  const shift = (Z_95 * Math.sqrt(variance)) / (share * Math.log(share));
  return [share ** Math.exp(-shift), share ** Math.exp(shift)];
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** The upper limit of the share reaches it first and gives the earlier day. Products are rounded: 1e-9 is nothing. */
function quantileOf(days: readonly CohortDay[], share: number): IssuedQuantile {
  const reached = (of: (day: CohortDay) => number): number | null =>
    days.find((day) => of(day) >= share - 1e-9)?.day ?? null;
  return {
    share,
    day: reached(({ issuedBy }) => issuedBy),
    limits: [reached(({ issuedUpper }) => issuedUpper), reached(({ issuedLower }) => issuedLower)],
  };
}

function holdsOf(parts: WaitSums['parts']): Cohort['holds'] {
  const counts = new Map<Hold, number>();
  for (const { hold, n } of parts) counts.set(hold, (counts.get(hold) ?? 0) + n);
  return [...counts].map(([hold, n]) => ({ hold, n })).sort((one, other) => other.n - one.n);
}

function setsOf(parts: WaitSums['parts'], sets: readonly DataSet[]): readonly CohortSet[] {
  const counts = new Map<string, number>();
  for (const { set, n } of parts) counts.set(set, (counts.get(set) ?? 0) + n);
  return sets.flatMap(({ id, name, kind, source, licence, mayDownload, lastDay }) => {
    const n = counts.get(id) ?? 0;
    return n === 0 ? [] : [{ id, name, kind, source, licence, mayDownload, lastDay, n }];
  });
}

function lastDayOf(sets: readonly DataSet[]): string {
  return (
    sets
      .map(({ lastDay }) => lastDay ?? '')
      .toSorted()
      .at(-1) ?? ''
  );
}
