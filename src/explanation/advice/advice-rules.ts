/**
 * The things that a person can be advised to do, as data. The message is "advice." and the name of the rule.
 *
 * `days` names the rule that finds from when, until when and with which words; a rule that finds nothing to do drops
 * the action. `rests` is the kind of fact whose source stands behind it; without it the advice is plain sense.
 */
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { MessageId } from '../../language/words.ts';
import type { ActionKind } from '../explanation.ts';
import type { DayRule } from './advice-days.ts';

export type AdviceRule = { readonly do: ActionKind; readonly days?: DayRule; readonly rests?: FactKind };

export const ADVICE = {
  'wait.finishing': { do: 'wait' },
  'wait.processing': { do: 'wait', days: 'letter', rests: 'overcome-two-ways' },
  'wait.review': { do: 'wait', rests: 're-adjudicated' },
  'wait.issued': { do: 'wait' },
  'wait.petition': { do: 'wait', rests: 'petition-check' },
  'wait.interview': { do: 'wait' },
  'wait.nvc': { do: 'wait', rests: 'nvc-before-post' },
  'wait.transfer': { do: 'wait' },
  'wait.received': { do: 'wait' },
  'wait.not-found': { do: 'wait' },
  'wait.touched': { do: 'wait' },
  'wait.letter': { do: 'wait', rests: 'letter-outranks-word' },
  'wait.watch': { do: 'wait' },

  'collect.passport': { do: 'collect-passport' },
  'collect.before-return': { do: 'collect-passport', rests: 'passport-collection' },
  'none.check-visa': { do: 'none' },
  'none.diversity-page': { do: 'none', days: 'diversity-year', rests: 'diversity-year-end' },
  'none.diversity-courts': { do: 'none', rests: 'diversity-no-extension' },
  'none.disclose': { do: 'none', days: 'once-refused', rests: 'must-disclose' },

  attend: { do: 'attend', days: 'appointment' },
  provide: { do: 'provide', days: 'what-is-asked' },

  'write.courtesy': { do: 'contact-post', days: 'courtesy' },
  'write.inquiry': { do: 'contact-post', days: 'inquiry' },
  'write.urgent': { do: 'contact-post', days: 'emergency' },
  'write.received': { do: 'contact-post', days: 'confirmation' },
  'write.passport': { do: 'contact-post', days: 'passport-due' },
  'write.no-passport': { do: 'contact-post', days: 'passport-due' },
  'write.late': { do: 'contact-post', days: 'year-over' },
  'write.petition': { do: 'contact-post', days: 'fortnight', rests: 'petition-check' },
  'write.keep-open': { do: 'contact-post', rests: 'one-year-registration' },
  'write.again': { do: 'contact-post', days: 'month-after-message' },
  'write.diversity': { do: 'contact-post', days: 'before-year-end', rests: 'diversity-year-end' },
  'write.correct': { do: 'contact-post' },
  'write.clarify': { do: 'contact-post', days: 'not-asked-yet' },
  'write.reason': { do: 'contact-post', rests: 'refusal-must-name-ground' },
  'write.changed-mind': { do: 'contact-post', rests: 'refusal-must-name-ground' },
  'write.medical': { do: 'contact-post', days: 'old-report' },

  'reapply.214b': { do: 'reapply', rests: '214b-reapply' },
  'reapply.diversity': { do: 'reapply', rests: 'diversity-entry-yearly' },
  'reapply.closed': { do: 'reapply' },
  'reinstate.immigrant': { do: 'contact-post', days: 'immigrant-only', rests: 'reinstatement' },
  'waiver.ask': { do: 'seek-waiver', rests: 'must-name-remedy' },
  'lawyer.grounds': { do: 'seek-lawyer' },
  'lawyer.ban': { do: 'seek-lawyer', rests: 'issuance-suspension' },
} as const satisfies Record<string, AdviceRule>;

export type AdviceId = keyof typeof ADVICE;

/** Does not compile when a rule has no message. */
export const adviceMessage = (id: AdviceId): MessageId => `advice.${id}`;
