/**
 * Why the average of ended cases misleads, on days of the past of which it is known by now what came: what a tracker
 * would have shown then, what the method here says from the same cases, and what came out.
 */
import { isoDay } from '../../../waits/backtest/iso-day.ts';
import { type CaseHistory, waitAsOf } from '../../../waits/case-history.ts';
import { cumulativeIncidence } from '../../../waits/cumulative-incidence.ts';
import { dayNumber } from '../../../waits/day-number.ts';
import { tabulateWaits } from '../../../waits/tabulate-waits.ts';
import type { Wait } from '../../../waits/wait.ts';

export type ShownAndCame = {
  /** ISO. */
  readonly asOf: string;
  /** Cases begun in the 60 days before, and how many of them had been issued or still waited. */
  readonly begun: number;
  readonly issued: number;
  readonly waiting: number;
  /** Mean days of those that had been issued by then: what trackers show. */
  readonly meanOfEnded: number;
  /** Days by which half were issued, as the curve of that day told; null where half was not within its sight. */
  readonly half: number | null;
  /** The same as it is known by now. */
  readonly halfNow: number;
  /** Mean days of those that have been issued by now, and how many never were, as far as is known. */
  readonly meanNow: number;
  readonly neverIssued: number;
  /** Share of the cases issued within {@link meanOfEnded} days, as it is known by now. */
  readonly issuedByMean: number;
};

export type MeanMisleads = {
  /** The day on which most waited: a rule, so that no day is picked for its effect. */
  readonly on: ShownAndCame;
  /** All firsts of months with cases enough, in order of time. */
  readonly days: readonly Pick<ShownAndCame, 'asOf' | 'meanOfEnded' | 'meanNow'>[];
};

/** Trackers show their averages by month of start; two of them hold cases enough. */
const BEGUN_WITHIN = 60;
/** With fewer, an example shows chance. */
const FEWEST = 30;

/** Null where no day has cases enough. `followedUntil` is ISO. Cost: O(cases). */
export function meanMisleads(histories: readonly CaseHistory[], followedUntil: string): MeanMisleads | null {
  const until = dayNumber(followedUntil);
  if (until === null) return null;
  const days = [...byFirstOfMonth(histories, until)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([day, begun]) => shownAndCame(begun, day, until));
  const [first, ...others] = days;
  if (first === undefined) return null;
  return {
    on: others.reduce((most, day) => (day.waiting > most.waiting ? day : most), first),
    days: days.map(({ asOf, meanOfEnded, meanNow }) => ({ asOf, meanOfEnded, meanNow })),
  };
}

/** Firsts of months with the cases that began in the 60 days before: at most two for each case. */
function byFirstOfMonth(histories: readonly CaseHistory[], until: number): Map<number, CaseHistory[]> {
  const byDay = new Map<number, CaseHistory[]>();
  for (const history of histories) {
    const start = dayNumber(history.start);
    if (start === null) continue;
    for (const first of firstsAfter(start)) {
      if (first >= until) continue;
      const begun = byDay.get(first);
      if (begun === undefined) byDay.set(first, [history]);
      else begun.push(history);
    }
  }
  return byDay;
}

function firstsAfter(start: number): readonly number[] {
  const day = new Date(start * 86_400_000);
  return [1, 2, 3]
    .map((later) => Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1) / 86_400_000)
    .filter((first) => first < start + BEGUN_WITHIN);
}

function shownAndCame(begun: readonly CaseHistory[], on: number, until: number): readonly ShownAndCame[] {
  const then = waitsOn(begun, on);
  const issued = issuedOf(then);
  const waiting = then.filter(({ ended }) => ended === null).length;
  if (issued.length < FEWEST || waiting < FEWEST) return [];
  const now = waitsOn(begun, until);
  const issuedNow = issuedOf(now);
  const halfNow = issuedWithin(now, 0.5);
  if (halfNow === null) return [];
  const meanOfEnded = meanOf(issued);
  return [
    {
      ...{ asOf: isoDay(on), begun: then.length, issued: issued.length, waiting, meanOfEnded },
      ...{ half: issuedWithin(then, 0.5), halfNow, meanNow: meanOf(issuedNow) },
      neverIssued: now.length - issuedNow.length,
      issuedByMean: issuedNow.filter(({ days }) => days <= meanOfEnded).length / now.length,
    },
  ];
}

function waitsOn(histories: readonly CaseHistory[], on: number): readonly Wait[] {
  return histories.flatMap((history) => {
    const read = waitAsOf(history, on);
    return read.ok ? [read.wait] : [];
  });
}

const issuedOf = (waits: readonly Wait[]): readonly Wait[] => waits.filter(({ ended }) => ended === 'issued');

const meanOf = (waits: readonly Wait[]): number =>
  waits.reduce((sum, { days }) => sum + days, 0) / Math.max(1, waits.length);

/** Days within which a share was issued, those who still waited counted; null when it was not seen. */
function issuedWithin(waits: readonly Wait[], share: number): number | null {
  const tabulated = tabulateWaits(waits);
  if (!tabulated.ok) return null;
  const { byDay } = cumulativeIncidence(tabulated.table, 'issued');
  const at = byDay.findIndex((by) => by >= share - 1e-9);
  return at < 0 ? null : (tabulated.table.day[at] ?? null);
}
