/** Refusals that waiting does not cure. */
import { NO, type Situation } from './situation.ts';

export const SITUATIONS_OF_REFUSAL = {
  banned: {
    holds: (view) => view.ground === 'ban',
    standings: NO,
    advice: ['lawyer.ban', 'write.reason'],
    drafts: ['status'],
  },
  'approved-then-refused': {
    // On one and the same day nobody knows which word came first.
    holds: ({ story: { toldOf } }) =>
      toldOf.approved !== undefined &&
      (toldOf.approved.day === null || toldOf.approved.day !== toldOf.refused?.day),
    standings: NO,
    advice: ['write.changed-mind', 'lawyer.grounds'],
    drafts: ['status'],
  },
  'refused-214b': {
    holds: (view) => view.ground === '214b',
    standings: NO,
    advice: ['reapply.214b'],
    drafts: ['status'],
  },
  'refused-212a': {
    holds: (view) => view.ground === '212a',
    standings: NO,
    advice: ['waiver.ask', 'lawyer.grounds'],
    drafts: ['status'],
  },
  'told-refused': {
    holds: ({ story }) => story.toldOf.refused !== undefined,
    standings: NO,
    advice: ['write.reason', 'lawyer.grounds'],
    drafts: ['status'],
  },
  'visa-revoked': {
    holds: (view) => view.takenBack,
    standings: ['closed'],
    advice: ['lawyer.grounds', 'reapply.closed'],
    drafts: ['status'],
  },
  'returned-and-refused': {
    holds: ({ story }) => story.passport?.value === 'returned',
    standings: NO,
    advice: ['write.reason', 'lawyer.grounds'],
    drafts: ['status', 'passport'],
  },
} as const satisfies Record<string, Situation>;
