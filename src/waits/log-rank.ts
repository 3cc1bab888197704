import { chiSquareTail } from './chi-square-tail.ts';
import { leavers } from './leavers.ts';
import type { DayTable } from './tabulate-waits.ts';
import { ENDS, type End } from './wait.ts';

export type LogRank = {
  readonly observed: readonly [number, number];
  /** How many of each group would have left if both left at the same pace. */
  readonly expected: readonly [number, number];
  readonly chiSquare: number;
  /** The chance of a difference at least this large between groups that wait alike; 1 when nothing can be told. */
  readonly pValue: number;
};

/**
 * Log-rank test: do two groups leave at the same pace?
 *
 *   On each day: E = d n_1 / n, V = d (n_1/n)(1 − n_1/n)(n − d)/(n − 1);   χ² = (Σ(d_1 − E))² / ΣV, 1 degree.
 *
 * Source: Mantel 1966; R's `survdiff` with rho = 0. Cost: O(days of both).
 */
export function logRank(one: DayTable, two: DayTable, ends: readonly End[] = ENDS): LogRank {
  const [first, second] = [walk(one, ends), walk(two, ends)];
  let [left1, left2, expected, variance] = [0, 0, 0, 0];
  while (first.day() < Number.POSITIVE_INFINITY || second.day() < Number.POSITIVE_INFINITY) {
    const today = Math.min(first.day(), second.day());
    const [n1, d1] = first.take(today);
    const [n2, d2] = second.take(today);
    const [n, d] = [n1 + n2, d1 + d2];
    left1 += d1;
    left2 += d2;
    if (d === 0) continue;
    expected += (d * n1) / n;
    if (n > 1) variance += (d * n1 * n2 * (n - d)) / (n * n * (n - 1));
  }
  const chiSquare = variance > 0 ? (left1 - expected) ** 2 / variance : 0;
  return {
    observed: [left1, left2],
    expected: [expected, left1 + left2 - expected],
    chiSquare,
    pValue: chiSquareTail(chiSquare),
  };
}

/** Steps through a table's days in order; on a day that is not in it, nobody leaves and the next day's cases are at risk. */
function walk(table: DayTable, ends: readonly End[]) {
  const left = leavers(table, ends);
  let i = 0;
  const day = () => table.day[i] ?? Number.POSITIVE_INFINITY;
  const take = (today: number): [atRisk: number, left: number] => {
    const n = table.atRisk[i] ?? 0;
    return day() === today ? [n, left[i++] ?? 0] : [n, 0];
  };
  return { day, take };
}
