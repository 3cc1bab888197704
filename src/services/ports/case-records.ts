/** Where the logs of official cases are kept: append-only, a sequence a case, each entry chained to the one before. */
import type { CaseEvent } from '../../cases/event.ts';
import type { KeptAnswer, StatusRow } from './statuses.ts';
import type { Delivery } from './webhooks.ts';

/** Who the case is about. Sealed at rest; no list, log or projection holds any of it. */
export type Identity = {
  /** As the office wrote it, capitals, without spaces. */
  readonly caseNumber: string;
  readonly surname: string;
  readonly givenName: string;
  /** ISO. */
  readonly dateOfBirth: string;
  readonly passportNumber: string;
  readonly email: string | null;
};

export type CaseRecord = {
  readonly id: string;
  /** Three-letter code of the post that has the case now. */
  readonly post: string;
  /** Sequence of the latest entry; the first is 1. */
  readonly seq: number;
  readonly identity: Identity;
  /** Keyed hash of the family's name; null for a case on its own. */
  readonly family: string | null;
  /** Epoch milliseconds. */
  readonly openedAt: number;
};

export type LogEntry = {
  readonly seq: number;
  readonly event: CaseEvent;
  /** Who recorded it: "officer:NAME", "applicant", "import:NAME". */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Keyed hash of the entry before and of all that this one holds. */
  readonly hash: string;
};

export type NewEntry = Pick<LogEntry, 'event' | 'by' | 'at'>;

export type NewCase = Omit<CaseRecord, 'seq'> & {
  /** Keyed hash of the case number: no two cases have the same. */
  readonly numberHash: string;
  /** Keyed hashes of all that a look-up asks for: the case is found by any of them. */
  readonly lookUps: readonly string[];
};

export type Created =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: 'number-taken' };

export type Appended =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly seq: number }
  | { readonly ok: false; readonly reason: 'no-such-case' };

export type WholeCase = { readonly record: CaseRecord; readonly log: readonly LogEntry[] };

/** What `verify` found wrong with a log. */
export type ChainProblem = {
  readonly caseId: string;
  /** Of the entry; 0 for the identity of the case. */
  readonly seq: number;
  readonly is: 'cannot-be-opened' | 'hash-differs' | 'sequence-broken' | 'head-differs';
};

export type Step = {
  readonly id: string;
  /** The sequence after which it is written. */
  readonly expect: number;
  readonly entries: readonly NewEntry[];
  /** What follows from the log with the entries. */
  readonly status: StatusRow;
  /** More keys under which the case is found from now on, such as after a transfer. */
  readonly lookUps?: readonly string[];
  /** What has to be told of it, queued with it or not at all. */
  readonly deliveries?: readonly Delivery[];
  /** The answer to a look-up that follows from the log with the entries; what was kept before goes in any case. */
  readonly answer?: KeptAnswer;
};

export type CaseRecords = {
  /** Writes case, entries and status in one transaction. */
  readonly create: (first: NewCase, step: Omit<Step, 'id' | 'expect' | 'lookUps'>) => Promise<Created>;
  /** Writes a step in one transaction if the log still ends at `expect`; once acknowledged it has reached the disk. */
  readonly append: (step: Step) => Promise<Appended>;
  readonly read: (id: string) => Promise<WholeCase | null>;
  readonly findByNumber: (numberHash: string) => Promise<string | null>;
  readonly family: (family: string) => Promise<readonly string[]>;
  /** Every case with its log, in order of id, a few at a time. */
  readonly all: () => AsyncIterable<WholeCase>;
  /** Every break in every chain; yields nothing when all is well. */
  readonly verify: () => AsyncIterable<ChainProblem>;
  readonly counts: () => Promise<{ readonly cases: number; readonly entries: number }>;
};
