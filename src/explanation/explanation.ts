/** What the explanation of a case says: the contract of `overcome explain --json` and of the answer page. */
import type { Standing } from '../cases/standing.ts';
import type { Within } from '../waits/forecast/ahead.ts';
import type { Ground } from '../waits/forecast/ground.ts';
import type { Recognised } from '../wording/recognised.ts';

/** How much a reason moves the belief, in words a reader can weigh. */
export type Strength = 'strong' | 'some' | 'little';

export type Reason = {
  readonly says: string;
  /** Natural log of how much more likely this evidence makes the leading standing; negative speaks against it. */
  readonly weight: number;
  readonly strength: Strength;
  /** "told" (the person's words), "page" (what the status page shows), or the id of a source. */
  readonly from: string;
};

export type ActionKind =
  | 'wait'
  | 'contact-post'
  | 'provide'
  | 'attend'
  | 'collect-passport'
  | 'reapply'
  | 'seek-waiver'
  | 'seek-lawyer'
  | 'none';

export type Action = {
  readonly do: ActionKind;
  readonly says: string;
  /** First day on which doing it helps, ISO. */
  readonly notBefore?: string;
  /** Last safe day, ISO. */
  readonly by?: string;
  /** Id of a source, or null when it is plain sense. */
  readonly source: string | null;
};

export type ExplainedClock = {
  readonly is: string;
  readonly says: string;
  /** Day from which it counts and day on which it runs out, ISO; null when the events do not tell. */
  readonly from: string | null;
  readonly day: string | null;
  /** Every reading of the rule, each with its own day; more than one where sources disagree. */
  readonly readings: readonly { readonly day: string; readonly source: string }[];
};

export type Draft = {
  readonly is: 'status' | 'documents-sent' | 'passport' | 'correction' | 'withdrawal';
  readonly title: string;
  readonly subject: string;
  /** Paragraphs; a blank the person fills in stands in square brackets. */
  readonly body: readonly string[];
  readonly notBefore?: string;
};

export type Source = {
  readonly id: string;
  readonly says: string;
  readonly address: string;
  readonly grade: 'primary' | 'post' | 'secondary' | 'observed';
  readonly checkedOn: string;
};

export type Contact = {
  readonly post: string;
  readonly name: string;
  readonly address: string | null;
  readonly slug: string;
};

export type Explanation = {
  readonly id: string | null;
  readonly standing: readonly { readonly is: Standing; readonly probability: number }[];
  readonly outcome: { readonly issued: number };
  readonly word: Recognised | null;
  readonly headline: string;
  readonly meaning: string;
  readonly reasons: readonly Reason[];
  readonly actions: readonly Action[];
  readonly clocks: readonly ExplainedClock[];
  readonly notToWorry: readonly string[];
  readonly drafts: readonly Draft[];
  readonly contact: Contact | null;
  readonly sources: readonly Source[];
  /** What was given and could not be used, said plainly. */
  readonly notes: readonly string[];
  /** How long it may take yet, where the case waits and waits of others are known. */
  readonly forecast?: ExplainedForecast;
  /** Why nothing is forecast, in words, where the case waits and too little is known of others. */
  readonly noForecast?: string;
};

/** What of an explanation comes from the waits of others; empty where the case does not wait. */
export type Foretold = Pick<Explanation, 'forecast' | 'noForecast'>;

/** For a case that waits: what came of cases like it that had waited as long. Chances are 0 to 1. */
export type ExplainedForecast = {
  /** Whole days since {@link since}, the first day of the hold, ISO. */
  readonly waited: number;
  readonly since: string;
  /** Chance of being issued within so many days. */
  readonly within: Within;
  /** Days from today; null when it is not within sight. */
  readonly median: number | null;
  readonly interval80: readonly [number, number | null] | null;
  /** In words, in the order in which to read them. */
  readonly says: readonly string[];
  /** Of which kind of case it was asked: three-letter code of the post, and why the case is held. */
  readonly like: {
    readonly visaClass: string | null;
    readonly post: string | null;
    readonly hold: string;
  };
  /** From how many cases, of which kinds, as of when. */
  readonly from: Ground;
};
