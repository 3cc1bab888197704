/**
 * Waits of cases, from every source, each with the set it came from.
 *
 * They are kept twice: as rows, to learn from and to hand out, and added up by cohort, month of start, duration and
 * end, so that a curve never reads the rows. A step that changes a row moves its sums with it.
 */
import type { End } from '../../waits/wait.ts';

/** From what to what. "hold": the first day on which the case was held instead of issued. */
export const WAIT_KINDS = ['hold-to-issued', 'documents-to-issued', 'issued-to-hand'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/**
 * Why a case is held. "221(g)": the source does not say which need; "refused": not even under which ground;
 * "other": an interview, a petition, a medical; "unknown": a source that says nothing, or a wait without a hold.
 */
export const HOLDS = [
  'processing',
  'documents',
  'processing-and-documents',
  '221(g)',
  'refused',
  'other',
  'unknown',
] as const;
export type Hold = (typeof HOLDS)[number];

/** "official": taken from the office's own logs; "fictional": of cases that were made up or moved to a made-up post. */
export type DataSetKind = 'imported' | 'told' | 'official' | 'fictional';

export type DataSet = {
  readonly id: string;
  readonly name: string;
  readonly kind: DataSetKind;
  /** Where it was collected; null when it was here. */
  readonly source: string | null;
  readonly licence: string | null;
  /** Whether the licence lets anybody have a copy. */
  readonly mayDownload: boolean;
  /** Epoch milliseconds of the latest import. */
  readonly importedAt: number;
  /** The last day that any of its waits knows of, ISO; null while it is empty. */
  readonly lastDay: string | null;
  readonly waits: number;
};

export type NewDataSet = Omit<DataSet, 'waits' | 'lastDay'>;

/** One wait as it is kept. Days are ISO. */
export type KeptWait = {
  readonly wait: WaitKind;
  /** Three-letter code of the post; null when the source names none that is known. */
  readonly post: string | null;
  readonly region: string | null;
  readonly visaClass: string | null;
  readonly hold: Hold;
  /** Field of study, as the source wrote it. */
  readonly field: string | null;
  /** "New" or "Renewal", as the source wrote it. */
  readonly entry: string | null;
  readonly start: string;
  /** Null while it waits. */
  readonly end: string | null;
  /** Null while it waits. */
  readonly ended: End | null;
  /** The last day on which the state was confirmed; of an ended wait its end or later. */
  readonly seen: string;
};

/** Every wait of a case; what was kept of the case before and is not among them is taken away. */
export type CaseWaits = { readonly key: string; readonly waits: readonly KeptWait[] };

export type PutOutcome = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
};

export type WaitChoice = {
  readonly wait: WaitKind;
  readonly post: string | null;
  /** Looked at only where there is no post. */
  readonly region: string | null;
  readonly visaClass: string | null;
  /** Null is any hold; the sums still say which. */
  readonly hold: Hold | null;
  /** First month of start, "2014-05"; null for all time. */
  readonly since: string | null;
};

/** So many waits lasted `days` and ended so; null: they waited still when last seen. */
export type WaitSum = {
  readonly days: number;
  readonly ended: End | null;
  readonly n: number;
};

export type WaitSums = {
  readonly cells: readonly WaitSum[];
  /** What they are made of. */
  readonly parts: readonly { readonly set: string; readonly hold: Hold; readonly n: number }[];
};

export type Waits = {
  /** Makes the set or changes how it is described; its count of waits stays. */
  readonly describeSet: (set: NewDataSet) => Promise<void>;
  readonly sets: () => Promise<readonly DataSet[]>;
  /** Writes rows and sums in one transaction. The set must have been described. */
  readonly put: (set: string, cases: readonly CaseWaits[]) => Promise<PutOutcome>;
  readonly sums: (choice: WaitChoice) => Promise<WaitSums>;
  /** The same by month of start. */
  readonly sumsByMonth: (choice: WaitChoice) => Promise<readonly (WaitSum & { readonly month: string })[]>;
  /** What a choice can be made of: posts, regions, classes and holds that have waits, with their counts. */
  readonly cohorts: (wait: WaitKind) => Promise<readonly CohortCount[]>;
  /** Every row in order of set and case; of one set, or of all when null. */
  readonly rows: (
    set: string | null,
  ) => AsyncIterable<KeptWait & { readonly set: string; readonly key: string }>;
  /** Rises with every change: whoever learned from the rows sees that there is more to learn. */
  readonly changes: () => Promise<number>;
  /** Ids and sequences of official cases whose log went on since their waits were taken. */
  readonly dueCases: (limit: number) => Promise<readonly { readonly id: string; readonly seq: number }[]>;
  readonly tookCases: (cases: readonly { readonly id: string; readonly seq: number }[]) => Promise<void>;
  /** Forgets every wait of the sets, so that they are taken anew. */
  readonly forget: (sets: readonly string[]) => Promise<void>;
};

export type CohortCount = {
  /** "post:LND", "region:south-asia" or "all". */
  readonly place: string;
  /** "*" for every class. */
  readonly visaClass: string;
  readonly hold: Hold;
  readonly n: number;
};
