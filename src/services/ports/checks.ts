/** What is held against the logs beside the chains themselves: rows that follow from them, papers, messages. */
import type { ChainProblem, WholeCase } from './case-records.ts';
import type { StatusRow } from './statuses.ts';

/** What must be kept beside a log, as the log itself gives it. */
export type FollowsFromLog = {
  readonly status: StatusRow;
  /** Under these the case must be found. */
  readonly lookUps: readonly string[];
  /** Under these it may be found, too, such as those of a post that had the case before. */
  readonly mayLookUps: readonly string[];
  /** Items that the applicant gave here: there is a paper of each that came before the entry. */
  readonly given: readonly { readonly item: string; readonly at: number }[];
};

export type Follows = (whole: WholeCase) => FollowsFromLog;

export type KeptProblem = {
  /** Empty for a file that belongs to no case. */
  readonly caseId: string;
  /** What of the case, such as the id of a paper; empty for the case itself. */
  readonly what: string;
  readonly is:
    | 'status-missing'
    | 'status-differs'
    | 'look-up-missing'
    | 'look-up-foreign'
    | 'answer-foreign'
    | 'paper-missing'
    | 'paper-differs'
    | 'paper-file-missing'
    | 'paper-file-differs'
    | 'paper-without-record'
    | 'message-missing'
    | 'message-differs'
    | 'row-of-no-case';
};

export type AnyProblem = ChainProblem | KeptProblem;

export type Checks = {
  /**
   * Every row that does not follow from its log, every paper whose record or file is not what was given, every message
   * that was changed, a few hundred cases at a time. Logs that cannot be opened are left to `verify`.
   */
  readonly kept: (follows: Follows) => AsyncIterable<KeptProblem>;
  /** Files of papers that have no record. @param before epoch milliseconds: what is younger may just be written. */
  readonly strayFiles: (before: number) => AsyncIterable<KeptProblem>;
};
