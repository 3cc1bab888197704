import { kaplanMeier } from './kaplan-meier.ts';
import { tabulateWaits } from './tabulate-waits.ts';
import type { Wait } from './wait.ts';

/**
 * The Kaplan–Meier curve of being issued as an array to look days up in: the chance of not being issued by day 0, 1,
 * 2, … to the longest wait. Empty without waits. Cost: O(waits + days).
 */
export function survivalByDay(waits: readonly Wait[]): Float64Array {
  const tabulated = tabulateWaits(waits);
  if (!tabulated.ok) return new Float64Array(0);
  const { day } = tabulated.table;
  const survival = kaplanMeier(tabulated.table, ['issued']);
  const days = new Float64Array((day.at(-1) ?? 0) + 1);
  let [i, now] = [0, 1];
  for (let t = 0; t < days.length; t++) {
    if (day[i] === t) now = survival[i++] ?? now;
    days[t] = now;
  }
  return days;
}

/**
 * P(issued within `horizon` days | waited `waited`) = 1 − S(waited + horizon)/S(waited). Null when nobody is left on
 * the curve by then: it has nothing to say. Cost: O(1).
 */
export function chanceOnCurve(curve: Float64Array, waited: number, horizon: number): number | null {
  const at = (day: number) => curve[Math.min(day, curve.length - 1)] ?? 1;
  const still = at(waited);
  return still > 0 ? 1 - at(waited + horizon) / still : null;
}
