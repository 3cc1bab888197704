import type { DayTable } from './tabulate-waits.ts';

/** Rounding noise of a long product must not decide whether a curve "is exactly" one half. */
const SAME = 1.5e-8;

/**
 * The day by which the share `p` of waits is over: where a survival curve falls to 1 − p. Null when it never does
 * (not enough of the waits have been seen to end).
 *
 * Where the curve is flat exactly at 1 − p, the middle of the flat, as R's `quantile.survfit` does; a flat that
 * reaches the end of the table ends there.
 *
 * Give it a limit of the curve instead of the curve for a limit of the quantile (Brookmeyer & Crowley 1982): the
 * lower limit of the curve falls first and gives the shorter wait. Cost: O(days).
 */
export function waitQuantile(table: DayTable, curve: Float64Array, p: number): number | null {
  const level = 1 - p;
  const first = curve.findIndex((s) => s <= level + SAME);
  if (first < 0) return null;
  const day = table.day[first] ?? 0;
  if ((curve[first] ?? 0) < level - SAME) return day;
  const below = curve.findIndex((s) => s < level - SAME);
  return (day + (table.day[below < 0 ? table.day.length - 1 : below] ?? day)) / 2;
}
