/** What a situation is: when it holds, which standings it can speak for, and what follows from it. */
import type { ReportedValue } from '../../cases/reported.ts';
import type { Standing } from '../../cases/standing.ts';
import type { KnownWord } from '../../wording/recognised.ts';
import type { AdviceId } from '../advice/advice-rules.ts';
import type { Draft } from '../explanation.ts';
import type { CaseView } from './view-case.ts';

export type Situation = {
  /** Asked only for a case that has come as far as the step under which the situation stands. */
  readonly holds: (view: CaseView) => boolean;
  /** The leading standings that its headline fits; under any other belief the next situation is tried. */
  readonly standings: readonly Standing[];
  /** What to do today first; what can be done later is put in the order of its days. */
  readonly advice: readonly AdviceId[];
  /** The messages that fit, the likeliest to be needed first. */
  readonly drafts: readonly Draft['is'][];
};

export const always = (): boolean => true;

/** True when the page or the pasted text shows one of the words. */
export const shows =
  (...words: readonly (KnownWord | ReportedValue<'status'>)[]) =>
  ({ pasted, story }: CaseView): boolean =>
    words.some((word) => word === pasted || word === story.status?.value);
export const showsRefused = shows('refused');
export const showsProcessing = shows('administrative-processing');

export const FINISHING = ['approved-finishing', 'issued'] as const satisfies readonly Standing[];
export const OPEN = [
  'processing',
  'under-review',
  'approved-finishing',
  'applicant-to-act',
] as const satisfies readonly Standing[];
export const NO = ['refused-final'] as const satisfies readonly Standing[];
export const ASKED = ['applicant-to-act'] as const satisfies readonly Standing[];
export const BEFORE = ['undecided'] as const satisfies readonly Standing[];

/** The page speaks of a time when "Refused" and "Administrative Processing" were two words: before 3 March 2020. */
export const isBeforeWordChange = ({ today }: CaseView): boolean => today.toString() < WORD_CHANGE;
export const WORD_CHANGE = '2020-03-03';

/** The passport should be there by now, as the page that says "Issued" counts. */
export const isOverdue = ({ passportDue, today }: CaseView): boolean =>
  passportDue !== null && Temporal.PlainDate.compare(passportDue, today) <= 0;
