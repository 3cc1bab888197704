/**
 * The wait cut into pieces within which the pace counts as constant (days since the start).
 * Fine where most cases end (whole and half weeks of the first months), coarse where few are left to count.
 */
export const EDGES = [
  0, 3, 7, 11, 14, 18, 21, 25, 28, 35, 42, 49, 60, 75, 90, 120, 150, 180, 270, 365, 545,
] as const;
export const PIECES = EDGES.length;

const LAST_EDGE = 545;
const PIECE_OF = Uint8Array.from({ length: LAST_EDGE + 1 }, (_, day) =>
  EDGES.findLastIndex((edge) => edge <= day),
);

/** Which piece a day of the wait lies in. Cost: O(1). */
export function pieceOf(day: number): number {
  return PIECE_OF[Math.min(day, LAST_EDGE)] ?? PIECES - 1;
}

/** Neighbouring pieces together, for cohorts too small to be cut finer: about 3, 7, 13, 25 weeks, longer. */
export const STRETCHES = 5;
const STRETCH_FROM = [0, 18, 42, 90, 180] as const;

export function stretchOf(piece: number): number {
  return STRETCH_FROM.findLastIndex((day) => day <= (EDGES[piece] ?? 0));
}
