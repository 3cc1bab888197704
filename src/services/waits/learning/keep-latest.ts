/** Keeps the latest of many histories. */
import type { CaseHistory } from '../../../waits/case-history.ts';

/** The latest cases that are learned from: about a second of work, and older ones weigh next to nothing. */
const MOST_CASES = 50_000;

export type KeptLatest = {
  readonly add: (histories: readonly CaseHistory[]) => void;
  /** The latest first. */
  readonly histories: () => readonly CaseHistory[];
};

export function keepLatest(most = MOST_CASES): KeptLatest {
  let kept: CaseHistory[] = [];
  const latest = (): CaseHistory[] =>
    kept.toSorted((one, other) => (one.start < other.start ? 1 : -1)).slice(0, most);
  return {
    add: (histories) => {
      for (const one of histories) kept.push(one);
      if (kept.length >= 2 * most) kept = latest();
    },
    histories: latest,
  };
}
