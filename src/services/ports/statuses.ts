/**
 * What follows from each log, kept so that look-ups, queues and counts need not fold it again.
 *
 * It holds nothing that the log does not: it can be dropped and rebuilt, and comes out equal.
 */
import type { Decision, PassportPlace } from '../../cases/case-state.ts';
import type { Ground } from '../../cases/grounds.ts';
import type { Standing } from '../../cases/standing.ts';

export type StatusRow = {
  readonly caseId: string;
  /** Sequence of the log from which it follows. */
  readonly seq: number;
  readonly post: string;
  readonly visaClass: string;
  readonly immigrant: boolean;
  readonly decision: Decision['is'];
  readonly ground: Ground | null;
  /** The needs of a refusal under 221(g), joined by commas in the order of NEEDS; empty for none. */
  readonly needs: string;
  readonly standing: Standing;
  /** Day on which the decision was taken, ISO; null while there is none. */
  readonly decidedOn: string | null;
  /** Day of the latest step of the case, ISO. */
  readonly movedOn: string;
  readonly itemsAsked: number;
  readonly itemsToCheck: number;
  /** The earliest day by which an asked item is due, ISO. */
  readonly nextDue: string | null;
  readonly passport: PassportPlace;
};

export const QUEUES = {
  undecided: 'applications without a decision',
  'to-check': 'items that were given and wait to be checked',
  'to-decide': 'refused cases whose needs are met, waiting for the next decision',
  processing: 'refused cases in administrative processing',
  'with-applicant': 'cases that wait for the applicant',
  finishing: 'approved, not yet issued',
  passports: 'issued, passport not yet in hand',
} as const satisfies Record<string, string>;
export type QueueName = keyof typeof QUEUES;

export type QueueAsk = {
  readonly queue: QueueName;
  readonly post: string | null;
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
  /** 1 to 200. */
  readonly limit: number;
};

export type QueuePage = { readonly rows: readonly StatusRow[]; readonly next: string | null };

/** An answer that was made before: it stands as long as the log does not go on. */
export type KeptAnswer = {
  /** What it follows from beside the log and the day: of another stamp it is none. */
  readonly stamp: string;
  /** The days on which it is the answer, ISO, both among them. */
  readonly from: string;
  readonly until: string;
  readonly body: Uint8Array;
};

/** A case, and the sequence of its log. */
export type CaseEnd = { readonly caseId: string; readonly seq: number };
export type AnswerOfCase = CaseEnd & { readonly answer: KeptAnswer };

export type FoundStatus = CaseEnd & { readonly kept: KeptAnswer | null };

export type LackAsk = {
  readonly stamp: string;
  /** ISO. */
  readonly day: string;
  /** Id of a case; empty to begin. */
  readonly after: string;
  readonly limit: number;
};

/** What follows from one log: its row, and the keys under which the case is found. */
export type RebuiltRow = { readonly status: StatusRow; readonly lookUps: readonly string[] };

export type Statuses = {
  /** One row where an answer is kept, else one more look; every key that finds nothing costs the same. */
  readonly find: (lookUp: string) => Promise<FoundStatus | null>;
  /** May be lost; never waits for the disk. Ignored when the case has moved past `seq`. */
  readonly keep: (caseId: string, seq: number, answer: KeptAnswer) => void;
  /** The same for several; resolves when they are written. */
  readonly keepAll: (answers: readonly AnswerOfCase[]) => Promise<void>;
  /** Cases after `after` in order of id without an answer of this stamp that is one still on the day; at most so many. */
  readonly lackAnswers: (ask: LackAsk) => Promise<readonly CaseEnd[]>;
  /** Codes of the posts that have cases, in order. */
  readonly posts: () => Promise<readonly string[]>;
  readonly queue: (ask: QueueAsk) => Promise<QueuePage>;
  /** How many cases stand in each queue of a post (null: of all). */
  readonly countQueues: (post: string | null) => Promise<Readonly<Record<QueueName, number>>>;
  /** Every row of the posts, in order of case id; all posts when null. */
  readonly all: (posts: readonly string[] | null) => AsyncIterable<StatusRow>;
  /** Drops every row and every key and writes these, in one transaction. Rows that are equal came from equal logs. */
  readonly rebuild: (rows: AsyncIterable<RebuiltRow>) => Promise<number>;
};
