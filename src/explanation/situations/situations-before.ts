/** Nothing is adjudicated yet. */
import { ASKED, BEFORE, OPEN, type Situation, shows } from './situation.ts';

/** An appointment ahead is the applicant's to keep, and nothing is decided: both standings say the same. */
const AHEAD = [...BEFORE, ...ASKED] as const;

export const SITUATIONS_BEFORE = {
  transfer: {
    holds: shows('transfer-in-progress'),
    standings: [...BEFORE, ...OPEN],
    advice: ['wait.transfer'],
    drafts: ['status'],
  },
  'at-nvc': {
    holds: shows('at-nvc'),
    standings: AHEAD,
    advice: ['wait.nvc'],
    drafts: ['status'],
  },
  'in-transit': {
    holds: shows('in-transit'),
    standings: AHEAD,
    advice: ['wait.interview', 'attend'],
    drafts: ['status'],
  },
  ready: {
    holds: shows('ready'),
    standings: AHEAD,
    advice: ['attend', 'wait.interview'],
    drafts: ['status'],
  },
  'interview-ahead': {
    holds: ({ story }) => story.ahead !== null,
    standings: AHEAD,
    advice: ['attend', 'wait.interview'],
    drafts: ['status'],
  },
  received: {
    holds: shows('application-received', 'application-receipt-pending'),
    standings: AHEAD,
    advice: ['wait.received', 'attend'],
    drafts: ['status'],
  },
  'expiring-soon': {
    holds: shows('expiring-soon'),
    standings: [...BEFORE, ...OPEN],
    advice: ['write.keep-open'],
    drafts: ['status'],
  },
  'not-found': {
    holds: shows('no-data', 'no-status'),
    standings: [...BEFORE, ...OPEN],
    advice: ['wait.not-found'],
    drafts: ['status'],
  },
} as const satisfies Record<string, Situation>;
