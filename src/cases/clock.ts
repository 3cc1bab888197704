/** What a clock is: a period of law or practice that starts with an event and ends on a day. */
import type { Day, PartialDay } from './day.ts';

/**
 * | clock | its day |
 * |---|---|
 * | fiscal-year | last day on which a Diversity Visa can be issued to whoever was selected for that year |
 * | registration | last day to give an immigrant case what was asked, before its registration is terminated |
 * | reinstatement | last day to ask that a terminated registration be restored |
 * | documents | last day to give a nonimmigrant case what was asked, with no new fee |
 * | no-limit | none: the post checks something, asks nothing, and no year runs |
 * | inquiry | first day on which the post answers questions about a check |
 * | courtesy | first day on which to ask after a word that should have changed by then |
 * | collection | last day to collect a passport before it goes back to the post |
 * | fee | last day on which a paid application fee still lets one schedule |
 * | medical | last day of a medical report |
 */
export const CLOCK_KINDS = [
  'fiscal-year',
  'registration',
  'reinstatement',
  'documents',
  'no-limit',
  'inquiry',
  'courtesy',
  'collection',
  'fee',
  'medical',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** From what a rule counts. Rules of the catalogue use the same names. */
export const STARTS = [
  'application',
  'handed-in',
  'interview',
  'interview-or-last-document',
  'told-approved',
  'refusal',
  'letter',
  'notice',
  'payment',
  'ready-for-collection',
  'medical',
  'fiscal-year',
] as const;
export type Start = (typeof STARTS)[number];

/** A rule with its values; `id` is that of the dated fact it comes from. */
export type ClockRule = {
  readonly id: string;
  readonly is: ClockKind;
  readonly counts: Start;
  /** Null for the rule that there is no limit. `upTo` is the longer end where the source gives a span. */
  readonly span:
    | { readonly years: number }
    | { readonly days: number; readonly upTo?: number | null }
    | { readonly toEndOf: 'fiscal-year' }
    | null;
};

/**
 * The day on which each thing happened, as far as it is known. Null in its place: nobody says that it happened.
 * An application is always made, so its day may be unknown but not its place empty.
 */
export type StartDays = { readonly [S in Exclude<Start, 'interview-or-last-document'>]: Known | null } & {
  readonly 'last-document': Known | null;
};
export type Known = { readonly on: PartialDay | null };

/** What the clocks look at, the same for an office's log and for what an applicant told. */
export type ClockCase = {
  /** Null when nobody said so. */
  readonly immigrant: boolean | null;
  /** Refused under 221(g) and not yet decided again. */
  readonly refused221g: boolean;
  /** The applicant was asked for something under that refusal; it was given; something asked is still open. */
  readonly asked: boolean;
  readonly presented: boolean;
  readonly open: boolean;
  /** The post works on the case and the applicant has nothing to give. */
  readonly waits: boolean;
  /** Issued, or decided for good: nothing more is waited for. */
  readonly over: boolean;
  /** The registration was terminated and not reinstated. */
  readonly terminated: boolean;
  readonly starts: StartDays;
};

export type Reading = {
  readonly ruleId: string;
  readonly counts: Start;
  readonly from: Day | null;
  readonly day: Day | null;
};

/**
 * Why the clock has its day, or none. "counted": it has one. Otherwise: no day is told from which to count; the day
 * is told in part only; what was asked has been given; no year runs; the rule was not given.
 */
export type ClockWhy =
  | 'counted'
  | 'start-unknown'
  | 'start-in-part'
  | 'evidence-presented'
  | 'no-limit'
  | 'no-rule';

export type Clock = {
  readonly is: ClockKind;
  /** What the safe day is counted from, and the day of that; null when the clock has no day. */
  readonly starts: { readonly event: Start; readonly day: Day } | null;
  /** The safe day: the earliest reading of a limit, the latest of a first day. Null rather than half known. */
  readonly day: Day | null;
  readonly readings: readonly Reading[];
  /** A limit runs to the end of its day; a first day runs until its day comes. */
  readonly runs: boolean;
  readonly why: ClockWhy;
};
