import { type CaseHistory, type HistoryProblem, waitAsOf } from '../case-history.ts';
import type { Wait } from '../wait.ts';
import { EDGES, PIECES } from './stretches.ts';
import { type Traits, traitsOf } from './traits.ts';

export type Known = {
  readonly traits: Traits;
  readonly issued: boolean;
  readonly wait: Wait;
  /** Days since it ended, or since somebody last confirmed that it waits. */
  readonly endedAgo: number;
  /** Believed to wait on the day of asking. */
  readonly now: boolean;
};
export type BadHistory = { readonly problem: HistoryProblem; readonly row: number };

/**
 * What was known on a day, as time at risk: each case cut into the pieces of the wait it went through.
 * Parallel arrays, one entry a case and piece, because half a million objects would be slow.
 */
export type Exposures = {
  readonly cases: readonly Known[];
  readonly bad: readonly BadHistory[];
  readonly ofCase: Int32Array;
  readonly piece: Uint8Array;
  /** Days before the day of asking: the exposure runs from `from` down to `until`, from > until >= 0. */
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** How it ended in this piece: 0 it did not, 1 issued, 2 another end. */
  readonly ended: Uint8Array;
  /** 1 where a case that still waits stands now. */
  readonly now: Uint8Array;
};

/** A case not confirmed for longer than this may be long over; it does not count as waiting now. */
const STILL_BELIEVED = 30;

/**
 * Cuts histories into exposures as of a day. A day of the wait is at risk from the day after joining, and the last
 * day counts, so a case that ends on its first day was at risk for one day. Cost: O(cases × pieces).
 */
export function exposuresAsOf(histories: readonly CaseHistory[], asOf: number): Exposures {
  const cases: Known[] = [];
  const bad: BadHistory[] = [];
  const columns: Columns = { ofCase: [], piece: [], from: [], until: [], ended: [], now: [] };
  histories.forEach((history, row) => {
    const dated = waitAsOf(history, asOf);
    if (!dated.ok) {
      // A case that starts after the day of asking is not wrong, it is not known yet.
      if (dated.problem !== 'starts-later') bad.push({ problem: dated.problem, row });
      return;
    }
    const { days, ended, joined = 0 } = dated.wait;
    const first = joined === 0 ? 0 : joined + 1;
    const endedAgo = asOf - (dated.start + days);
    const now = dated.waits && endedAgo <= STILL_BELIEVED;
    cutCase(columns, cases.length, first, days, asOf - dated.start, {
      ended: ended === null ? 0 : ended === 'issued' ? 1 : 2,
      now: now ? 1 : 0,
    });
    cases.push({
      traits: traitsOf(history.covariates),
      issued: ended === 'issued',
      wait: dated.wait,
      endedAgo,
      now,
    });
  });
  return {
    cases,
    bad,
    ofCase: Int32Array.from(columns.ofCase),
    piece: Uint8Array.from(columns.piece),
    from: Float64Array.from(columns.from),
    until: Float64Array.from(columns.until),
    ended: Uint8Array.from(columns.ended),
    now: Uint8Array.from(columns.now),
  };
}

type Columns = Record<'ofCase' | 'piece' | 'from' | 'until' | 'ended' | 'now', number[]>;

function cutCase(
  columns: Columns,
  ofCase: number,
  first: number,
  last: number,
  age: number,
  atLast: { readonly ended: number; readonly now: number },
): void {
  for (let piece = 0; piece < PIECES && (EDGES[piece] ?? 0) <= last; piece++) {
    const begin = Math.max(first, EDGES[piece] ?? 0);
    const end = Math.min(EDGES[piece + 1] ?? Number.POSITIVE_INFINITY, last + 1);
    if (begin >= end) continue;
    const isLast = end === last + 1;
    columns.ofCase.push(ofCase);
    columns.piece.push(piece);
    columns.from.push(age - begin + 1);
    columns.until.push(age - end + 1);
    columns.ended.push(isLast ? atLast.ended : 0);
    columns.now.push(isLast ? atLast.now : 0);
  }
}
