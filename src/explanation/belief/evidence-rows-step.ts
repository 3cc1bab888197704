/** Rows that hold at one step of the procedure each. */
import type { EvidenceRow } from './evidence-row.ts';
import type { Step } from './procedure-step.ts';

const at = (step: Step, from: EvidenceRow['from']): EvidenceRow => ({
  holds: (facts) => (facts.step === step ? facts.sure : 0),
  from,
});

export const STEP_ROWS = {
  'case-closed': at('case-closed', 'told'),
  'hard-ground': at('hard-ground', 'told'),
  'visa-in-hand': at('visa-in-hand', 'told'),
  'passport-back-after-approval': at('passport-back-after-approval', 'told'),
  'page-issued': at('page-issued', 'page'),
  'told-refused': at('told-refused', 'told'),
  'passport-coming': at('passport-coming', 'told'),
  'page-approved': at('page-approved', 'page'),
  'interview-asked': at('interview-asked', 'told'),
  'first-interview-ahead': at('first-interview-ahead', 'told'),
  'papers-asked': at('papers-asked', 'told'),
  'passport-asked': at('passport-asked', 'told'),
  'told-approved': at('told-approved', 'told'),
  'passport-given': at('passport-given', 'told'),
  'papers-given': at('papers-given', 'told'),
  'page-ready-again': at('page-ready-again', 'page'),
  'passport-back-after-refusal': at('passport-back-after-refusal', 'told'),
  'told-processing': at('told-processing', 'told'),
  'page-processing': at('page-processing', 'page'),
  'page-refused': at('page-refused', 'page'),
  'page-before-interview': at('page-before-interview', 'page'),
  'slip-only': at('slip-only', 'told'),
  'passport-back': at('passport-back', 'told'),
  'handed-in-only': at('handed-in-only', 'told'),
  'nothing-told': at('nothing-told', 'told'),
} as const satisfies Record<Step, EvidenceRow>;
