/** The visa is being finished, is issued, or is there. */
import {
  always,
  FINISHING,
  isOverdue,
  type Situation,
  shows,
  showsProcessing,
  showsRefused,
} from './situation.ts';

export const SITUATIONS_FINISHING = {
  delivered: {
    holds: always,
    standings: ['delivered'],
    advice: ['none.check-visa', 'none.disclose'],
    drafts: [],
  },
  'issued-overdue': {
    holds: (view) => shows('issued')(view) && isOverdue(view),
    standings: ['issued'],
    advice: ['write.passport', 'wait.issued'],
    drafts: ['passport'],
  },
  'passport-ready': {
    holds: shows('passport-ready-for-pickup'),
    standings: ['issued', 'delivered', 'approved-finishing', 'refused-final'],
    advice: ['collect.passport', 'collect.before-return', 'none.disclose'],
    drafts: ['passport'],
  },
  issued: {
    holds: shows('issued'),
    standings: ['issued'],
    advice: ['wait.issued', 'collect.before-return', 'write.passport', 'none.disclose'],
    drafts: ['passport'],
  },
  'page-approved': {
    holds: always,
    standings: FINISHING,
    advice: ['wait.finishing', 'write.courtesy', 'write.again'],
    drafts: ['status'],
  },
  'passport-given': {
    holds: always,
    standings: FINISHING,
    advice: ['wait.finishing', 'wait.watch', 'write.courtesy', 'write.again'],
    drafts: ['passport', 'status'],
  },
  // The same, where what was given before weighs as much.
  'passport-in-review': {
    holds: always,
    standings: ['under-review', 'processing'],
    advice: ['wait.finishing', 'wait.watch', 'write.courtesy', 'write.again'],
    drafts: ['passport', 'status'],
  },
  'approved-page-refused': {
    holds: showsRefused,
    standings: FINISHING,
    advice: ['wait.finishing', 'wait.watch', 'write.courtesy', 'write.again'],
    drafts: ['status', 'passport'],
  },
  'approved-page-processing': {
    holds: showsProcessing,
    standings: FINISHING,
    advice: ['wait.finishing', 'wait.watch', 'write.courtesy', 'write.again'],
    drafts: ['status', 'passport'],
  },
  'told-approved': {
    holds: always,
    standings: FINISHING,
    advice: ['wait.finishing', 'wait.watch', 'write.courtesy', 'write.again'],
    drafts: ['status', 'passport'],
  },
} as const satisfies Record<string, Situation>;
