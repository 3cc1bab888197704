/** The days of the past on which the forecast is checked by a server that runs. */
import { isoDay } from '../../../waits/backtest/iso-day.ts';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { dayNumber } from '../../../waits/day-number.ts';
import { CHECKED_WITHIN } from './check-forecast.ts';

const MOST_DAYS = 6;
const DAYS_APART = 61;
/** So many days are looked at in search of some with cases enough. */
const MOST_LOOKS = 40;
/** Fewer who wait on a day make its score mostly chance. */
const FEWEST_WAITING = 30;

/**
 * Two months apart, the last of them so long before `followedUntil` (ISO) that it is known what came; only days on
 * which enough cases waited. The latest first. Cost: O(cases × days looked at).
 */
export function latestDays(histories: readonly CaseHistory[], followedUntil: string): readonly string[] {
  const until = dayNumber(followedUntil);
  if (until === null) return [];
  const looks = Array.from({ length: MOST_LOOKS }, (_, look) =>
    isoDay(until - CHECKED_WITHIN - look * DAYS_APART),
  );
  const waited = (day: string): number =>
    histories.filter(({ start, end, seen }) => start <= day && (end ?? seen) > day).length;
  return looks.filter((day) => waited(day) >= FEWEST_WAITING).slice(0, MOST_DAYS);
}
