import type { Exposures } from './exposures.ts';
import type { Memory } from './refinements.ts';

export type Weighted = {
  /** Days at risk, each counted by its recency. */
  readonly time: Float64Array;
  /** 1 for an issued case, counted by its recency; 0 elsewhere. */
  readonly issued: Float64Array;
};

/**
 * Counts what happened t days ago as 2^(−t/half-life): days at risk by the integral over the exposure, ends on their
 * day. Both fade alike, so a rate that does not change over time is not biased. Cost: O(exposures).
 */
export function byRecency({ cases, ofCase, from, until, ended }: Exposures, memory: Memory): Weighted {
  const fadeOfCase = Float64Array.from(cases, ({ traits }) => Math.LN2 / memory[traits.family]);
  const fadeOf = (i: number) => fadeOfCase[ofCase[i] ?? -1] ?? 0;
  const time = from.map((begin, i) => {
    const fade = fadeOf(i);
    return (Math.exp(-fade * (until[i] ?? 0)) - Math.exp(-fade * begin)) / fade;
  });
  const issued = until.map((end, i) => (ended[i] === 1 ? Math.exp(-fadeOf(i) * end) : 0));
  return { time, issued };
}
