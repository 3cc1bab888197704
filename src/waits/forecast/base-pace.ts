import type { Exposures } from './exposures.ts';
import type { Weighted } from './recency.ts';
import { PIECES } from './stretches.ts';

/** Issued cases that the piece before counts as: enough to smooth an empty piece, too few to hide a real step. */
const SMOOTH = 3;

/**
 * What is believed before anybody was seen to wait: half an issued case in so many days of waiting, that is about a
 * fifth of those who wait within a month. Slow on purpose, and outweighed by a single case that was issued soon: a
 * handful of cases in which nobody was issued must never promise anything.
 */
const BEFORE_ANY = { issued: 0.5, days: 75 } as const;

/**
 * The pace of all cases together: issued a day among those at risk, for each piece of the wait (a piecewise constant
 * hazard), each piece shrunk toward the one before. The first is shrunk toward the pace of all cases however old, with
 * half a case's weight, and that one toward {@link BEFORE_ANY}: a history in which nobody was issued yet says "rare",
 * not "never" and not "soon", and one whose cases all faded says what they said. Cost: O(exposures).
 */
export function basePace(exposures: Exposures, { time, issued }: Weighted): Float64Array {
  const count = new Float64Array(PIECES);
  const days = new Float64Array(PIECES);
  exposures.piece.forEach((piece, i) => {
    count[piece] = (count[piece] ?? 0) + (issued[i] ?? 0);
    days[piece] = (days[piece] ?? 0) + (time[i] ?? 0);
  });
  const ever = paceEver(exposures);
  let before = (sum(count) + BEFORE_ANY.issued) / (sum(days) + BEFORE_ANY.issued / ever);
  return count.map((seen, piece) => {
    before = (seen + SMOOTH) / ((days[piece] ?? 0) + SMOOTH / before);
    return before;
  });
}

/** Issued a day over all that was ever seen, old and new alike. */
function paceEver({ from, until, ended }: Exposures): number {
  let issued: number = BEFORE_ANY.issued;
  let days: number = BEFORE_ANY.days;
  ended.forEach((end, i) => {
    issued += end === 1 ? 1 : 0;
    days += (from[i] ?? 0) - (until[i] ?? 0);
  });
  return issued / days;
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
