import { type CaseHistory, waitAsOf } from '../case-history.ts';
import { dayNumber } from '../day-number.ts';
import type { Wait } from '../wait.ts';

export type WaitAtPost = { readonly post: string; readonly wait: Wait };

/** The waits that a history knows on a day, with their posts; histories that cannot be right are left out. */
export function datedWaits(history: readonly CaseHistory[], asOf: string): WaitAtPost[] {
  const today = dayNumber(asOf) ?? Number.NaN;
  return history.flatMap((known) => {
    const then = waitAsOf(known, today);
    return then.ok ? [{ post: known.covariates['post'] ?? '', wait: then.wait }] : [];
  });
}
