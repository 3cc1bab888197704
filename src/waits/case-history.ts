import { dayNumber } from './day-number.ts';
import { ENDS, type End, type Wait } from './wait.ts';

/** What a source has written down about one case. Days are "YYYY-MM-DD". */
export type CaseHistory = {
  readonly id?: string;
  /** The day the wait began. */
  readonly start: string;
  readonly end: string | null;
  readonly outcome: End | null;
  /** The last day on which somebody confirmed the state. */
  readonly seen: string;
  /** The day the source first heard of the case, where it is known to be later than `start`. */
  readonly joined?: string;
  /** Kind of case: class, post, region, hold, entry, field; unknown ones are left out or empty. */
  readonly covariates: Readonly<Record<string, string | null | undefined>>;
};

export type HistoryProblem =
  | 'start-not-a-day'
  | 'end-not-a-day'
  | 'seen-not-a-day'
  | 'joined-not-a-day'
  | 'end-before-start'
  | 'seen-before-start'
  | 'unknown-end'
  | 'starts-later'
  | 'joined-after-end';

export type DatedWait =
  | {
      readonly ok: true;
      readonly start: number;
      readonly wait: Wait;
      /** Whether the case is not known to have ended; false too when it ended in a way we do not know. */
      readonly waits: boolean;
    }
  | { readonly ok: false; readonly problem: HistoryProblem };

/**
 * A case as it was known on a day: what happened later is not known yet, and a case that nobody has confirmed for
 * long is censored on the day it was last confirmed, not today. A case with an end but without a way of ending left
 * the wait for a reason we do not know, so it counts as waiting until then.
 *
 * `asOf` is a day number ({@link dayNumber}). Cost: O(1).
 */
export function waitAsOf(history: CaseHistory, asOf: number): DatedWait {
  const start = dayNumber(history.start);
  if (start === null) return { ok: false, problem: 'start-not-a-day' };
  if (start > asOf) return { ok: false, problem: 'starts-later' };
  const end = history.end === null ? null : dayNumber(history.end);
  if (history.end !== null && end === null) return { ok: false, problem: 'end-not-a-day' };
  if (end !== null && end < start) return { ok: false, problem: 'end-before-start' };
  const seen = dayNumber(history.seen);
  if (seen === null) return { ok: false, problem: 'seen-not-a-day' };
  if (end === null && seen < start) return { ok: false, problem: 'seen-before-start' };
  if (history.outcome !== null && !ENDS.includes(history.outcome))
    return { ok: false, problem: 'unknown-end' };
  const joined = history.joined === undefined ? start : dayNumber(history.joined);
  if (joined === null) return { ok: false, problem: 'joined-not-a-day' };
  const last = Math.min(end ?? seen, asOf);
  if (joined > start && joined >= last) return { ok: false, problem: 'joined-after-end' };
  const waits = end === null || end > asOf;
  const ended = waits ? null : history.outcome;
  return { ok: true, start, waits, wait: { days: last - start, ended, joined: Math.max(0, joined - start) } };
}
