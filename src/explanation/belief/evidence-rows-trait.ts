/** Rows that add to the step what else was told: the papers, the passport, the page's text, the time. */
import type { EvidenceRow } from './evidence-row.ts';
import type { Step } from './procedure-step.ts';
import type { Mark } from './story.ts';
import type { CaseFacts } from './summarise-case.ts';

const sureOf = (mark: Mark<unknown> | null | undefined): number => mark?.sure ?? 0;
const when = (holds: boolean, mark: Mark<unknown> | null | undefined): number => (holds ? sureOf(mark) : 0);

/** 0 until `from` days, 1 from `to` days on: no case changes its standing overnight. */
const ramp = (days: number | null, from: number, to: number): number =>
  days === null ? 0 : Math.min(1, Math.max(0, (days - from) / (to - from)));

const isLastPassport = ({ story }: CaseFacts, value: 'kept' | 'returned'): boolean =>
  story.passport?.value === value;

const BACK_STEPS: ReadonlySet<Step> = new Set<Step>([
  'passport-back',
  'passport-back-after-approval',
  'passport-back-after-refusal',
]);

/** Steps at which nobody has said yet what the case needs. */
const UNSPOKEN_STEPS: ReadonlySet<Step> = new Set<Step>([
  'page-refused',
  'page-processing',
  'handed-in-only',
  'slip-only',
  'passport-back',
  'passport-back-after-refusal',
]);

export const TRAIT_ROWS = {
  'refused-text-long': {
    holds: ({ step, story }) => when(step === 'page-refused' && story.text === 'long', story.status),
    from: 'page',
  },
  'refused-text-short': {
    holds: ({ step, story }) => when(step === 'page-refused' && story.text === 'short', story.status),
    from: 'page',
  },
  'only-the-word': {
    holds: ({ step, story, bareWord }) => when(bareWord && step === 'page-refused', story.status),
    from: 'page',
  },
  'page-still-refused': {
    holds: ({ step, story }) =>
      when(step !== 'page-refused' && story.status?.value === 'refused', story.status),
    from: 'page',
  },
  'page-shows-processing': {
    holds: ({ step, story }) =>
      when(step !== 'page-processing' && story.status?.value === 'administrative-processing', story.status),
    from: 'page',
  },
  'approved-before': {
    holds: ({ step, story }) => when(step !== 'told-approved', story.toldOf.approved),
    from: 'told',
  },
  'refused-before': {
    holds: ({ step, story }) => when(step !== 'told-refused', story.toldOf.refused),
    from: 'told',
  },
  'processing-before': {
    holds: ({ step, story }) => when(step !== 'told-processing', story.toldOf['administrative-processing']),
    from: 'told',
  },
  'slip-given': {
    holds: ({ step, story }) => when(step !== 'slip-only', story.slip),
    from: 'told',
  },
  'no-slip': { holds: ({ story }) => when(story.slip === null, story.noSlip), from: 'told' },
  'passport-kept': {
    holds: (facts) => when(isLastPassport(facts, 'kept'), facts.story.passport),
    from: 'told',
  },
  'passport-returned': {
    holds: (facts) =>
      when(isLastPassport(facts, 'returned') && !BACK_STEPS.has(facts.step), facts.story.passport),
    from: 'told',
  },
  'ask-overtaken': {
    holds: ({ story }) => when(story.gave === null, story.overtaken),
    from: 'told',
  },
  'approved-and-coming': {
    holds: ({ step, story, sure }) =>
      step === 'passport-coming' && (story.toldOf.approved || story.status?.value === 'approved') ? sure : 0,
    from: 'told',
  },
  'dropbox-lately': {
    holds: ({ step, story, days, sure }) =>
      step === 'handed-in-only' && story.dropbox && days !== null ? sure * (1 - ramp(days, 5, 21)) : 0,
    from: 'told',
  },
  'by-dropbox': {
    holds: ({ step, dropbox, story, sure }) =>
      dropbox && story.interview === null && UNSPOKEN_STEPS.has(step) ? sure : 0,
    from: 'told',
  },
  'issued-long-ago': {
    holds: ({ step, days, story }) => (step === 'page-issued' && !story.awaited ? ramp(days, 10, 45) : 0),
    from: 'page',
  },
  'approved-long-ago': {
    holds: ({ step, days }) =>
      step === 'told-approved' || step === 'page-approved' ? ramp(days, 30, 180) : 0,
    from: 'told',
  },
  'diversity-year-over': { holds: ({ yearOver }) => Number(yearOver), from: '8-usc-1154' },
  'petition-ended': { holds: ({ story }) => sureOf(story.petitionEnded), from: 'told' },
} as const satisfies Record<string, EvidenceRow>;
