import type { Exposures } from './exposures.ts';
import type { Weighted } from './recency.ts';
import { PIECES } from './stretches.ts';

/** Issued cases that the piece before counts as: enough to smooth an empty piece, too few to hide a real step. */
const SMOOTH = 3;

/**
 * The pace of all cases together: issued a day among those at risk, for each piece of the wait (a piecewise constant
 * hazard), each piece shrunk toward the one before. Half a case is added to the total so that a history in which
 * nobody was issued yet says "rare", not "never". Cost: O(exposures).
 */
export function basePace(exposures: Exposures, { time, issued }: Weighted): Float64Array {
  const count = new Float64Array(PIECES);
  const days = new Float64Array(PIECES);
  exposures.piece.forEach((piece, i) => {
    count[piece] = (count[piece] ?? 0) + (issued[i] ?? 0);
    days[piece] = (days[piece] ?? 0) + (time[i] ?? 0);
  });
  const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
  let before = (sum(count) + 0.5) / (sum(days) + 1);
  return count.map((seen, piece) => {
    before = (seen + SMOOTH) / ((days[piece] ?? 0) + SMOOTH / before);
    return before;
  });
}
