/** The post waits for the applicant. */
import { ASKED, always, type Situation } from './situation.ts';

export const SITUATIONS_ASKED = {
  'bring-passport-they-hold': {
    holds: ({ story }) =>
      story.asked.passport !== undefined && (story.passport?.value === 'kept' || story.gavePassport !== null),
    standings: ASKED,
    advice: ['write.correct', 'attend', 'provide'],
    drafts: ['correction', 'status'],
  },
  'dropbox-interview': {
    holds: (view) => view.dropbox,
    standings: ASKED,
    advice: ['write.late', 'attend', 'provide', 'write.again'],
    drafts: ['correction', 'status'],
  },
  'interview-asked': {
    holds: always,
    standings: ASKED,
    advice: ['write.late', 'attend', 'provide', 'write.medical', 'write.again'],
    drafts: ['correction', 'status'],
  },
  'medical-asked': {
    holds: ({ open }) => open.includes('medical'),
    standings: ASKED,
    advice: ['write.late', 'provide', 'write.medical'],
    drafts: ['documents-sent', 'status'],
  },
  'documents-asked': {
    holds: always,
    standings: ASKED,
    advice: ['write.late', 'provide', 'write.again'],
    drafts: ['documents-sent', 'status'],
  },
  'passport-they-hold': {
    holds: ({ story }) => story.passport?.value === 'kept',
    standings: [...ASKED, 'approved-finishing'],
    advice: ['write.correct', 'wait.watch'],
    drafts: ['correction', 'passport', 'status'],
  },
  'passport-asked': {
    holds: always,
    standings: ASKED,
    advice: ['provide', 'wait.watch'],
    drafts: ['status'],
  },
} as const satisfies Record<string, Situation>;
