import { leavers } from './leavers.ts';
import type { DayTable } from './tabulate-waits.ts';
import { ENDS, type End } from './wait.ts';

/**
 * Kaplan–Meier (product-limit) curve: the chance of still waiting after each day of the table.
 *
 *   S(t) = Π over days t_j <= t of (1 − d_j / n_j),   d_j leave, n_j were at risk.
 *
 * With `ends` left out it is the curve of leaving the wait at all. Naming some ends makes the others censor, which
 * answers "if nothing else could happen": for the chance of an end among others use `cumulativeIncidence`.
 * With late joiners it is the delayed-entry form of the same product (Lynden-Bell 1971); while nobody has joined
 * yet the curve stays where it is.
 *
 * Source: Kaplan & Meier 1958, JASA 53. Cost: O(days).
 */
export function kaplanMeier(table: DayTable, ends: readonly End[] = ENDS): Float64Array {
  const left = leavers(table, ends);
  let survival = 1;
  return table.atRisk.map((n, i) => {
    const d = left[i] ?? 0;
    if (d > 0) survival *= (n - d) / n;
    return survival;
  });
}
