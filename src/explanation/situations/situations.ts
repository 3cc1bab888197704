/**
 * The situations in which people ask, as data: headline and meaning are the messages of the same name.
 *
 * A situation is looked for under the step that the case has come to, in order; the plain one of the leading standing
 * answers when none fits.
 */
import type { Step } from '../belief/procedure-step.ts';
import { SITUATIONS_ASKED } from './situations-asked.ts';
import { SITUATIONS_BEFORE } from './situations-before.ts';
import { SITUATIONS_FINISHING } from './situations-finishing.ts';
import { SITUATIONS_OF_REFUSAL } from './situations-of-refusal.ts';
import { SITUATIONS_PLAIN } from './situations-plain.ts';
import { SITUATIONS_WAITING } from './situations-waiting.ts';

export const SITUATIONS = {
  ...SITUATIONS_OF_REFUSAL,
  ...SITUATIONS_FINISHING,
  ...SITUATIONS_ASKED,
  ...SITUATIONS_WAITING,
  ...SITUATIONS_BEFORE,
  ...SITUATIONS_PLAIN,
} as const;

export type SituationId = keyof typeof SITUATIONS;

const REFUSALS = ['banned', 'approved-then-refused', 'refused-214b', 'refused-212a', 'told-refused'] as const;
const WAITS = [
  'petition-not-found',
  'date-changed',
  'processing-after-refused',
  'dropbox-refused',
  'told-processing',
  'refused-before-change',
  'refused-long',
  'refused-short',
  'processing-word',
] as const;
const BEFORE_INTERVIEW = [
  'expiring-soon',
  'transfer',
  'at-nvc',
  'in-transit',
  'ready',
  'interview-ahead',
  'received',
  'not-found',
] as const;
const TRACKED = ['passport-ready', 'issued-overdue', 'issued'] as const;

/** Which situations a case at each step may be in. */
export const SITUATIONS_OF = {
  'case-closed': ['visa-revoked'],
  'hard-ground': REFUSALS,
  'visa-in-hand': ['delivered'],
  'passport-back-after-approval': ['delivered'],
  'page-issued': TRACKED,
  'told-refused': REFUSALS,
  'passport-coming': TRACKED,
  'page-approved': ['page-approved'],
  'interview-asked': ['bring-passport-they-hold', 'dropbox-interview', 'interview-asked'],
  'first-interview-ahead': BEFORE_INTERVIEW,
  'papers-asked': ['medical-asked', 'documents-asked'],
  'passport-asked': ['passport-they-hold', 'passport-asked'],
  'told-approved': [
    'petition-not-found',
    'approved-page-refused',
    'approved-page-processing',
    'told-approved',
  ],
  'passport-given': ['passport-given', 'passport-in-review'],
  'papers-given': ['documents-given'],
  'page-ready-again': ['ready-again'],
  'passport-back-after-refusal': ['returned-and-refused', 'dropbox-refused', 'refused-long', 'refused-short'],
  'told-processing': WAITS,
  'page-processing': WAITS,
  'page-refused': WAITS,
  'page-before-interview': [...BEFORE_INTERVIEW, 'passport-ready'],
  'slip-only': ['petition-not-found', 'told-processing'],
  'passport-back': [],
  'handed-in-only': [...BEFORE_INTERVIEW, 'passport-ready'],
  'nothing-told': [...BEFORE_INTERVIEW, 'passport-ready'],
} as const satisfies Record<Step, readonly SituationId[]>;
