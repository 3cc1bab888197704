/**
 * Why the average of ended cases misleads, on a day of the past of which everything is known by now: what a tracker
 * would have shown then, what the method here says from the same cases, and what came out.
 */

import { isoDay } from '../../waits/backtest/iso-day.ts';
import type { CaseHistory } from '../../waits/case-history.ts';
import { waitAsOf } from '../../waits/case-history.ts';
import { dayNumber } from '../../waits/day-number.ts';
import { kaplanMeier } from '../../waits/kaplan-meier.ts';
import { tabulateWaits } from '../../waits/tabulate-waits.ts';
import type { Wait } from '../../waits/wait.ts';
import { waitQuantile } from '../../waits/wait-quantile.ts';

export type MeanMisleads = {
  /** ISO. */
  readonly asOf: string;
  /** Cases begun in so many days before. */
  readonly begun: number;
  readonly ended: number;
  readonly waiting: number;
  /** Mean days of those that had ended by then: what trackers show. */
  readonly meanOfEnded: number;
  /** Days by which half had ended, with those counted who still waited; null where not half had ended. */
  readonly median: number | null;
  /** The same as it is known now. */
  readonly medianNow: number | null;
  readonly meanNow: number;
};

const BEGUN_WITHIN = 60;
/** With fewer, an example shows chance. */
const FEWEST_ENDED = 30;
const FEWEST_WAITING = 30;

/**
 * The day is the first of the month on which most waited of those begun in the 60 days before: a rule, so that no day
 * is picked for its effect. Only cases are taken whose end is known by now, or the truth would be missing.
 * Null where no day has cases enough. Cost: O(cases).
 */
export function meanMisleads(histories: readonly CaseHistory[]): MeanMisleads | null {
  const known = histories.filter(({ end, outcome }) => end !== null && outcome !== null);
  const asOf = dayWithMostWaiting(known);
  if (asOf === null) return null;
  const on = dayNumber(asOf) ?? 0;
  const begun = known.filter(({ start }) => isWithin(dayNumber(start), on));
  const then = begun.flatMap((one) => waitOn(one, on));
  const ended = then.filter(({ ended: end }) => end !== null);
  if (ended.length < FEWEST_ENDED || then.length - ended.length < FEWEST_WAITING) return null;
  const now = begun.flatMap((one) => waitOn(one, Number.POSITIVE_INFINITY));
  return {
    ...{ asOf, begun: then.length, ended: ended.length, waiting: then.length - ended.length },
    ...{ meanOfEnded: meanOf(ended), median: medianOf(then) },
    ...{ medianNow: medianOf(now), meanNow: meanOf(now) },
  };
}

function isWithin(start: number | null, on: number): boolean {
  return start !== null && start <= on && start > on - BEGUN_WITHIN;
}

function waitOn(history: CaseHistory, on: number): readonly Wait[] {
  const read = waitAsOf(history, on);
  return read.ok ? [read.wait] : [];
}

const meanOf = (waits: readonly Wait[]): number =>
  waits.reduce((sum, { days }) => sum + days, 0) / Math.max(1, waits.length);

function medianOf(waits: readonly Wait[]): number | null {
  const tabulated = tabulateWaits(waits);
  return tabulated.ok ? waitQuantile(tabulated.table, kaplanMeier(tabulated.table), 0.5) : null;
}

/** Firsts of months before which a case began by at most 60 days and that it saw waiting: two at most. */
function dayWithMostWaiting(known: readonly CaseHistory[]): string | null {
  const waiting = new Map<string, number>();
  for (const { start, end } of known) {
    const first = dayNumber(start);
    if (first === null || end === null) continue;
    for (let day = first; day < first + BEGUN_WITHIN; day++) {
      const iso = isoDay(day);
      if (!iso.endsWith('-01')) continue;
      if (end > iso) waiting.set(iso, (waiting.get(iso) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [day, count] of waiting) if (best === null || count > (waiting.get(best) ?? 0)) best = day;
  return best;
}
