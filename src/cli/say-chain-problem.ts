/** What is wrong with a log, or with what is kept beside it, in a line. */
import type { ChainProblem } from '../services/ports/case-records.ts';
import type { AnyProblem, KeptProblem } from '../services/ports/checks.ts';

const SAYS = {
  'cannot-be-opened': 'was changed, or sealed with another key',
  'hash-differs': 'is not what was recorded',
  'sequence-broken': 'is missing',
  'head-differs': 'is not where the log ended: entries were added or removed',
} as const satisfies Record<ChainProblem['is'], string>;

export function sayChainProblem({ caseId, seq, is }: ChainProblem): string {
  return `case ${caseId}, ${seq === 0 ? 'identity' : `entry ${seq}`}: ${SAYS[is]} (${is})`;
}

const SAYS_KEPT = {
  'status-missing':
    'the row that queues and counts stand on is missing; overcome admin rebuild makes it again',
  'status-differs': 'does not follow from its log; overcome admin rebuild makes it again',
  'look-up-missing':
    'is not found by the look-up of its own applicant; overcome admin rebuild makes it again',
  'look-up-foreign':
    'is found by a look-up that is not its own: somebody else may have been shown it; overcome admin rebuild mends it',
  'answer-foreign': 'a kept answer is not its own; overcome admin rebuild drops it',
  'paper-missing': 'the log says that the applicant gave it, and no paper of it is kept',
  'paper-differs': 'its record is not what was recorded',
  'paper-file-missing': 'its file is missing',
  'paper-file-differs': 'its file is not what was given',
  'paper-without-record':
    'a file without a record: the record was removed, or the program was killed while it took the file',
  'message-missing': 'messages are missing',
  'message-differs': 'is not what was written, or of another case',
  'row-of-no-case': 'rows are kept of a case or enquiry that is not there',
} as const satisfies Record<KeptProblem['is'], string>;

export function sayProblem(problem: AnyProblem): string {
  if ('seq' in problem) return sayChainProblem(problem);
  const { caseId, what, is } = problem;
  const of = [caseId === '' ? '' : `case ${caseId}`, what].filter((part) => part !== '').join(', ');
  return `${of}: ${SAYS_KEPT[is]} (${is})`;
}

export const countProblems = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;
