import { leavers } from './leavers.ts';
import type { DayTable } from './tabulate-waits.ts';
import type { End } from './wait.ts';

export type Incidence = {
  /** The chance that the wait has ended this way by each day of the table. */
  readonly byDay: Float64Array;
  readonly variance: Float64Array;
};

/**
 * Aalen–Johansen cumulative incidence of one end while others compete.
 *
 *   I_k(t) = Σ over t_j <= t of S(t_j−) d_kj / n_j,   S the Kaplan–Meier curve of leaving by any end.
 *
 * Unlike one minus a Kaplan–Meier that censors the other ends, the incidences of all ends and S add up to 1.
 *
 * Variance by the delta method with multinomial ends a day (the Greenwood of competing risks):
 *   Σ (I−I_j)² d_j/(n_j(n_j−d_j)) + Σ S_j−² d_kj (n_j−d_kj)/n_j³ − 2 Σ (I−I_j) S_j− d_kj/n_j²
 * summed over t_j <= t with I = I_k(t), I_j = I_k(t_j). (I−I_j) is opened so that running sums do for every t.
 * On the day on which everybody left the first term is 0 · ∞ and counts as 0, since I = I_j from there on.
 *
 * Source: Aalen & Johansen 1978; Marubini & Valsecchi 1995, eq. 10.12. Cost: O(days).
 */
export function cumulativeIncidence(table: DayTable, end: End): Incidence {
  const all = leavers(table);
  const byDay = new Float64Array(table.day.length);
  const variance = new Float64Array(table.day.length);
  let survival = 1;
  let incidence = 0;
  // Running sums of the terms by the power of I they go with.
  let [square, linear, constant] = [0, 0, 0];
  table.atRisk.forEach((n, i) => {
    const d = all[i] ?? 0;
    if (d > 0) {
      const dk = table.left[end][i] ?? 0;
      const step = (survival * dk) / n;
      incidence += step;
      const g = n > d ? d / (n * (n - d)) : 0;
      const h = step / n;
      square += g;
      linear += g * incidence + h;
      constant += g * incidence ** 2 + 2 * incidence * h + (survival ** 2 * dk * (n - dk)) / n ** 3;
      survival *= (n - d) / n;
    }
    byDay[i] = incidence;
    variance[i] = Math.max(0, incidence ** 2 * square - 2 * incidence * linear + constant);
  });
  return { byDay, variance };
}
