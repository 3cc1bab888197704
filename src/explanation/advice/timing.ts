/** What the rules of advice look at, and what they say: from when, until when and with which words. */
import type { Day } from '../../cases/day.ts';
import type { FactOf } from '../../catalogue/fact.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { Values, Words } from '../../language/words.ts';
import type { CaseView } from '../situations/view-case.ts';

export type Timing = {
  readonly notBefore?: Day;
  readonly by?: Day;
  readonly source?: string | null;
  readonly values?: Values;
};

/** From which day one may ask about a check, and by which rule; no day where the events do not tell it. */
export type Inquiry = {
  /** The rule is the post's own, not the longest of other posts. */
  readonly own: boolean;
  readonly days: number;
  readonly day: Day | null;
  readonly source: string;
  readonly exceptEmergency: boolean;
};

export type Limit = { readonly day: Day; readonly source: string };

export type DayContext = {
  readonly view: CaseView;
  readonly words: Words;
  /** The facts in force today for this post and kind of visa. */
  readonly factsOf: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
  readonly inquiry: Inquiry | null;
  /** Last safe day for giving what was asked, with its source; null when no such limit runs. */
  readonly evidenceBy: Limit | null;
  /** First day for a polite question after a yes, or after papers were handed in without an interview. */
  readonly courtesy: Limit | null;
};
