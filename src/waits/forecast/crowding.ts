import type { Exposures } from './exposures.ts';
import type { Weighted } from './recency.ts';
import { CROWDING_MEMORY } from './refinements.ts';

/**
 * How crowded it is: the cases that would be issued today at their usual pace, against the average day lately.
 * Above 1 when more (or riper) cases wait than lately. 1 for visas with a yearly hard end. One case is added on both
 * sides so that a handful says nothing. Cost: O(exposures).
 */
export function crowding({ cases, ofCase, now }: Exposures, pace: Float64Array, lately: Weighted): number {
  let today = 0;
  let before = 0;
  ofCase.forEach((index, i) => {
    if (cases[index]?.traits.family === 'yearly') return;
    before += (lately.time[i] ?? 0) * (pace[i] ?? 0);
    if (now[i] === 1) today += pace[i] ?? 0;
  });
  const days = CROWDING_MEMORY['open-ended'] / Math.LN2;
  return (today + 1) / (before / days + 1);
}
