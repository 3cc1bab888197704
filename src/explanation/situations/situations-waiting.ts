/** The applicant waits for the post. */
import {
  always,
  FINISHING,
  isBeforeWordChange,
  OPEN,
  type Situation,
  showsProcessing,
  showsRefused,
} from './situation.ts';

export const SITUATIONS_WAITING = {
  'petition-not-found': {
    holds: (view) => view.petitionNotFound,
    standings: OPEN,
    advice: ['wait.petition', 'write.petition', 'write.again'],
    drafts: ['status'],
  },
  'documents-given': {
    holds: always,
    standings: ['under-review', 'processing'],
    advice: [
      'wait.review',
      'write.received',
      'write.inquiry',
      'write.medical',
      'write.again',
      'write.urgent',
    ],
    drafts: ['documents-sent', 'status'],
  },
  'ready-again': {
    holds: always,
    standings: [...FINISHING, 'under-review', 'processing'],
    advice: ['wait.review', 'write.courtesy', 'write.medical', 'write.again'],
    drafts: ['status'],
  },
  'processing-after-refused': {
    holds: ({ pages }) => pages.at(-1) === 'administrative-processing' && pages.includes('refused'),
    standings: OPEN,
    advice: ['wait.processing', 'wait.watch', 'write.inquiry', 'write.again'],
    drafts: ['status'],
  },
  'date-changed': {
    holds: ({ story }) => story.touched !== null && story.touched.at > (story.status?.at ?? -1),
    standings: OPEN,
    advice: ['wait.touched', 'wait.watch', 'write.inquiry', 'write.again'],
    drafts: ['status'],
  },
  'dropbox-refused': {
    holds: (view) => view.dropbox,
    standings: OPEN,
    advice: ['wait.processing', 'write.courtesy', 'write.again'],
    drafts: ['status', 'passport'],
  },
  'told-processing': {
    holds: ({ story }) => story.toldOf['administrative-processing'] !== undefined,
    standings: OPEN,
    advice: [
      'wait.processing',
      'wait.watch',
      'write.inquiry',
      'write.medical',
      'write.again',
      'write.urgent',
    ],
    drafts: ['status'],
  },
  'refused-before-change': {
    holds: (view) => showsRefused(view) && isBeforeWordChange(view),
    standings: OPEN,
    advice: ['wait.letter', 'write.clarify', 'write.inquiry', 'write.again'],
    drafts: ['status'],
  },
  'refused-long': {
    holds: (view) => showsRefused(view) && view.story.text === 'long',
    standings: OPEN,
    advice: ['wait.processing', 'wait.watch', 'write.inquiry', 'write.again', 'write.urgent'],
    drafts: ['status'],
  },
  'refused-short': {
    holds: (view) => showsRefused(view) && view.story.text === 'short',
    standings: OPEN,
    advice: ['wait.letter', 'wait.watch', 'write.clarify', 'write.inquiry', 'write.again'],
    drafts: ['status'],
  },
  'processing-word': {
    holds: showsProcessing,
    standings: OPEN,
    advice: ['wait.processing', 'wait.watch', 'write.inquiry', 'write.again', 'write.urgent'],
    drafts: ['status'],
  },
} as const satisfies Record<string, Situation>;
