/** Which waits still serve somebody whose case ends with a fiscal year. */
import type { Clock } from '../../cases/clock.ts';
import { type Day, daysBetween } from '../../cases/day.ts';

/** Plain sense, no source: an answer and what it may ask for take a month. */
const TO_ACT = 30;

/**
 * Whoever is told to wait with a question until the visa can no longer be issued is told to lose it. `isOwn` is
 * whether a rule is that of the case's own post; others' rules are left aside here, however soon they end.
 */
export function leavesTime(clock: Clock, until: Day | null, isOwn: (clock: Clock) => boolean): boolean {
  if (until === null || (clock.is !== 'inquiry' && clock.is !== 'courtesy')) return true;
  if (clock.day === null || daysBetween(clock.day, until) < TO_ACT) return false;
  return clock.is === 'courtesy' || isOwn(clock);
}
