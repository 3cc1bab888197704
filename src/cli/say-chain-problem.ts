/** What is wrong with a log, in a line. */
import type { ChainProblem } from '../services/ports/case-records.ts';

const SAYS = {
  'cannot-be-opened': 'was changed, or sealed with another key',
  'hash-differs': 'is not what was recorded',
  'sequence-broken': 'is missing',
  'head-differs': 'is not where the log ended: entries were added or removed',
} as const satisfies Record<ChainProblem['is'], string>;

export function sayChainProblem({ caseId, seq, is }: ChainProblem): string {
  return `case ${caseId}, ${seq === 0 ? 'identity' : `entry ${seq}`}: ${SAYS[is]} (${is})`;
}

export const countProblems = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;
