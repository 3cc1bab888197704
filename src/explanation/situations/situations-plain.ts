/** One answer for each standing, for cases that fit none of the others; and the one for not knowing. */
import { ASKED, always, BEFORE, NO, type Situation } from './situation.ts';

export const SITUATIONS_PLAIN = {
  'plain.undecided': {
    holds: always,
    standings: BEFORE,
    advice: ['wait.interview'],
    drafts: ['status'],
  },
  'plain.applicant-to-act': {
    holds: always,
    standings: ASKED,
    advice: ['write.late', 'attend', 'provide', 'write.clarify', 'write.again'],
    drafts: ['documents-sent', 'status'],
  },
  'plain.under-review': {
    holds: always,
    standings: ['under-review'],
    advice: ['wait.review', 'write.received', 'write.inquiry', 'write.again'],
    drafts: ['documents-sent', 'status'],
  },
  'plain.processing': {
    holds: always,
    standings: ['processing'],
    advice: ['wait.processing', 'wait.watch', 'write.inquiry', 'write.again'],
    drafts: ['status'],
  },
  'plain.approved-finishing': {
    holds: always,
    standings: ['approved-finishing'],
    advice: ['wait.finishing', 'write.courtesy', 'write.again'],
    drafts: ['status', 'passport'],
  },
  'plain.issued': {
    holds: always,
    standings: ['issued'],
    advice: ['wait.issued', 'collect.before-return', 'write.passport', 'none.disclose'],
    drafts: ['passport', 'status'],
  },
  'plain.delivered': {
    holds: always,
    standings: ['delivered'],
    advice: ['none.check-visa', 'write.no-passport', 'none.disclose'],
    drafts: ['passport'],
  },
  'plain.refused-final': {
    holds: always,
    standings: NO,
    advice: ['write.reason', 'lawyer.grounds'],
    drafts: ['status'],
  },
  'diversity-year-over': {
    holds: (view) => view.yearOver,
    standings: ['closed'],
    advice: ['none.diversity-page', 'reapply.diversity', 'none.diversity-courts'],
    drafts: ['status'],
  },
  'plain.closed': {
    holds: always,
    standings: ['closed'],
    advice: ['reapply.closed', 'reinstate.immigrant'],
    drafts: ['status'],
  },
  'cannot-tell': {
    holds: always,
    standings: [],
    advice: ['wait.letter', 'write.clarify', 'write.again'],
    drafts: ['status'],
  },
} as const satisfies Record<string, Situation>;
