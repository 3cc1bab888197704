import { leavers } from './leavers.ts';
import type { DayTable } from './tabulate-waits.ts';
import { ENDS, type End } from './wait.ts';

/**
 * Greenwood's sum: the variance of log S(t), from which every limit of the curve is made.
 *
 *   G(t) = Σ over days t_j <= t of d_j / (n_j (n_j − d_j)),   Var S(t) = S(t)² G(t).
 *
 * From the day on which everybody left (n_j = d_j) it is infinite, and S is 0.
 *
 * Source: Greenwood 1926; Kalbfleisch & Prentice 2002, §1.4. Cost: O(days).
 */
export function greenwood(table: DayTable, ends: readonly End[] = ENDS): Float64Array {
  const left = leavers(table, ends);
  let sum = 0;
  return table.atRisk.map((n, i) => {
    const d = left[i] ?? 0;
    if (d > 0) sum += d / (n * (n - d));
    return sum;
  });
}
