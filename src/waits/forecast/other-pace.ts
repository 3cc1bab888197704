import type { Exposures } from './exposures.ts';
import { STRETCHES, stretchOf } from './stretches.ts';

/** Ends that all stretches together count as in one of them. */
const PRIOR = 5;

/**
 * The pace of the competing ends (refused for good, gave up), a day among those at risk, for each stretch of the
 * wait. These ends are rare and seldom recorded, so they are counted together and for all cases. Cost: O(exposures).
 */
export function otherPace({ piece, from, until, ended }: Exposures): Float64Array {
  const count = new Float64Array(STRETCHES);
  const days = new Float64Array(STRETCHES);
  piece.forEach((at, i) => {
    const stretch = stretchOf(at);
    count[stretch] = (count[stretch] ?? 0) + (ended[i] === 2 ? 1 : 0);
    days[stretch] = (days[stretch] ?? 0) + (from[i] ?? 0) - (until[i] ?? 0);
  });
  const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
  const overall = sum(count) / Math.max(1, sum(days));
  if (overall === 0) return count;
  return count.map((seen, stretch) => (seen + PRIOR) / ((days[stretch] ?? 0) + PRIOR / overall));
}
