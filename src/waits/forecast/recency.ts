import type { Exposures } from './exposures.ts';

export type Weighted = {
  /** Days at risk, each counted by its recency. */
  readonly time: Float64Array;
  /** 1 for an issued case, counted by its recency; 0 elsewhere. */
  readonly issued: Float64Array;
};

/**
 * Counts what happened t days ago as 2^(−t/halfLife): days at risk by the integral over the exposure, ends on their
 * day. Both fade alike, so a rate that does not change over time is not biased. Cost: O(exposures).
 */
export function byRecency({ from, until, ended }: Exposures, halfLife: number): Weighted {
  const fade = Math.LN2 / halfLife;
  const time = from.map((begin, i) => (Math.exp(-fade * (until[i] ?? 0)) - Math.exp(-fade * begin)) / fade);
  const issued = until.map((end, i) => (ended[i] === 1 ? Math.exp(-fade * end) : 0));
  return { time, issued };
}
