import { type IssuedBy, type Within, withinOf } from './ahead.ts';

export type Ahead = {
  readonly within: Within;
  /** Days from now; null when it is not within sight. */
  readonly median: number | null;
  /** Between these days lie the middle 80 % of all ways it can go; null where an end is not within sight. */
  readonly interval80: readonly [number, number | null] | null;
};

/** What a reader wants of a curve: the chances at the horizons, the median, the middle 80 %. Cost: O(365). */
export function readCurve(by: IssuedBy): Ahead {
  const early = dayReaching(by, 0.1);
  return {
    within: withinOf(by),
    median: dayReaching(by, 0.5),
    interval80: early === null ? null : [early, dayReaching(by, 0.9)],
  };
}

function dayReaching(by: IssuedBy, share: number): number | null {
  const day = by.findIndex((chance) => chance >= share);
  return day < 0 ? null : day;
}
