/** Nothing is adjudicated yet. */
import { BEFORE, OPEN, type Situation, shows } from './situation.ts';

export const SITUATIONS_BEFORE = {
  transfer: {
    holds: shows('transfer-in-progress'),
    standings: [...BEFORE, ...OPEN],
    advice: ['wait.transfer'],
    drafts: ['status'],
  },
  'at-nvc': {
    holds: shows('at-nvc'),
    standings: BEFORE,
    advice: ['wait.nvc'],
    drafts: ['status'],
  },
  'in-transit': {
    holds: shows('in-transit'),
    standings: BEFORE,
    advice: ['wait.interview', 'attend'],
    drafts: ['status'],
  },
  ready: {
    holds: (view) => shows('ready')(view) || view.story.ahead !== null,
    standings: BEFORE,
    advice: ['attend', 'wait.interview'],
    drafts: ['status'],
  },
  received: {
    holds: shows('application-received', 'application-receipt-pending'),
    standings: BEFORE,
    advice: ['wait.received', 'attend'],
    drafts: ['status'],
  },
  'not-found': {
    holds: shows('no-data', 'no-status'),
    standings: [...BEFORE, ...OPEN],
    advice: ['wait.not-found'],
    drafts: ['status'],
  },
} as const satisfies Record<string, Situation>;
