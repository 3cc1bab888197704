import { kaplanMeier } from './kaplan-meier.ts';
import { leavers } from './leavers.ts';
import type { DayTable } from './tabulate-waits.ts';
import { ENDS, type End } from './wait.ts';

export type RestrictedMean = { readonly mean: number; readonly standardError: number };

/**
 * Restricted mean: the average number of days waited within the first `within` days.
 *
 *   μ(τ) = ∫_0^τ S(t) dt,   Var μ = Σ over t_j <= τ of (∫_{t_j}^τ S dt)² d_j / (n_j (n_j − d_j)).
 *
 * It always exists, where a mean or a median may not: half of the cases may never be seen to end.
 * Beyond the last day of the table the curve is carried on flat.
 *
 * Source: Irwin 1949; Klein & Moeschberger 2003, §4.5. Cost: O(days).
 */
export function restrictedMean(table: DayTable, within: number, ends: readonly End[] = ENDS): RestrictedMean {
  const survival = kaplanMeier(table, ends);
  const left = leavers(table, ends);
  let area = 0;
  let variance = 0;
  let until = within;
  // From the end backwards, so that `area` is the integral from t_j to τ when t_j's term is added.
  for (let i = table.day.length - 1; i >= 0; i--) {
    const day = table.day[i] ?? 0;
    if (day >= until) continue;
    area += (survival[i] ?? 0) * (until - day);
    until = day;
    const n = table.atRisk[i] ?? 0;
    const d = left[i] ?? 0;
    if (d > 0 && n > d) variance += (area ** 2 * d) / (n * (n - d));
  }
  return { mean: area + until, standardError: Math.sqrt(variance) };
}
