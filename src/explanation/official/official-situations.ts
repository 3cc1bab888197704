/**
 * The situations of official cases: headline and meaning are the messages of the same name, and each has what can be
 * done in it, the first thing first.
 */
import type { OfficialAdviceId } from './official-advice.ts';

const CHECKING = ['wait-processing', 'ask-check', 'ask-urgent'] as const;
const REVIEWING = ['wait-review', 'ask-check', 'ask-urgent'] as const;
const GIVING = ['give', 'attend', 'medical', 'send-passport', 'give-by-letter', 'more-time'] as const;
const AGAIN = ['apply-again'] as const;

export const OFFICIAL_SITUATIONS = {
  'no-application': [],
  'interview-ahead': ['attend'],
  'waived-to-hand-in': ['hand-in'],
  'interview-waived': ['wait-decision', 'ask-finishing'],
  'waived-open': ['wait-decision'],
  'to-decide': ['wait-decision', 'ask-decision'],
  'asked-before': GIVING,
  'given-before': ['wait-review'],
  'petition-before': ['wait-petition'],

  approved: ['wait-finishing', 'ask-finishing'],
  'approved-printed': ['wait-finishing', 'ask-finishing'],
  'approved-away': ['ask-visa'],
  'approved-asked': GIVING,
  'approved-given': ['wait-review'],
  'approved-petition': ['wait-petition'],

  issued: ['wait-courier', 'ask-passport', 'disclose'],
  'issued-under-way': ['wait-courier', 'ask-passport', 'disclose'],
  'issued-ready': ['collect', 'disclose'],
  'issued-uncollected': ['collect', 'ask-delivery'],
  'issued-sent-back': ['ask-delivery'],
  'issued-passport-asked': ['send-passport'],
  'in-hand': ['check-visa', 'disclose'],

  'act-one': GIVING,
  'act-again': GIVING,
  'act-several': GIVING,
  'act-year-over': ['late', ...GIVING],
  'review-given': REVIEWING,
  'review-processed': REVIEWING,
  'review-interviewed': REVIEWING,
  'review-petition': REVIEWING,
  'review-complete': REVIEWING,
  'review-nothing-asked': REVIEWING,
  processing: CHECKING,
  'processing-all-given': CHECKING,
  'petition-check': ['wait-petition', 'ask-check', 'ask-urgent'],
  'petition-missing': ['wait-petition', 'ask-check', 'ask-urgent'],

  'refused-214b': ['apply-again-214b'],
  'refused-212a': ['ask-reason', 'lawyer'],
  'refused-212f': ['lawyer'],
  'refused-other': ['ask-reason', 'lawyer'],
  'waiver-possible': ['ask-waiver', 'send-passport', 'lawyer'],
  'waiver-recommended': ['wait-answer', 'send-passport'],
  'waiver-granted': REVIEWING,
  'waiver-granted-asked': ['send-passport'],
  'waiver-denied': ['ask-waiver', 'send-passport', 'lawyer'],
  'public-charge': ['ask-proof', 'send-passport', 'lawyer'],
  'public-charge-asked': GIVING,
  'public-charge-review': REVIEWING,
  'public-charge-open': REVIEWING,
  discontinued: ['wait-again', 'send-passport'],
  revoked: ['ask-reason', 'lawyer'],

  'diversity-year-over': ['enter-again'],

  withdrawn: AGAIN,
  'closed-no-evidence': AGAIN,
  'closed-no-interview': AGAIN,
  terminated: ['ask-reinstate', 'lawyer'],
  'terminated-for-good': ['lawyer'],
} as const satisfies Record<string, readonly OfficialAdviceId[]>;

export type OfficialSituation = keyof typeof OFFICIAL_SITUATIONS;
export const OFFICIAL_SITUATION_IDS = Object.keys(OFFICIAL_SITUATIONS) as readonly OfficialSituation[];
