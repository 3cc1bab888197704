/**
 * One wait as survival analysis needs it: how long, how it ended, and since when we know of it.
 *
 * All days here are counted from the day the wait began, so 0 is that day itself.
 */

/** The ways a wait can end. Each of them keeps the others from happening: they compete. */
export const ENDS = ['issued', 'refused', 'gave-up'] as const;
export type End = (typeof ENDS)[number];

export type Wait = {
  /** Whole days from the beginning to the end; for a case that still waits, to the day it was last confirmed. */
  readonly days: number;
  /** Null while it waits (censored). */
  readonly ended: End | null;
  /**
   * Days that had passed when we first heard of the case. A person who joins on day 40 cannot have been seen to
   * end before, so the case counts as "at risk" only after day 40 (left truncation). 0 when left out.
   */
  readonly joined?: number;
};
