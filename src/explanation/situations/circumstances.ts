/**
 * What else of a case is worth a sentence: facts that add to what the situation means, and things that need not worry
 * anybody. Each is a row: when it holds, and the kind of fact of the catalogue it rests on.
 */

import type { Standing } from '../../cases/standing.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import { shows, showsRefused, WORD_CHANGE } from './situation.ts';
import { type CaseView, dayOf, isReportOld } from './view-case.ts';

export type CircumstanceRow = {
  readonly holds: (view: CaseView, leading: Standing) => boolean;
  /** The sentence is said only while a fact of this kind is in force. */
  readonly rests?: FactKind;
};

const isOpen = (leading: Standing): boolean =>
  leading !== 'refused-final' && leading !== 'closed' && leading !== 'delivered';

const wentBack = ({ pages }: CaseView): boolean =>
  pages.at(-1) === 'refused' && pages.at(-2) === 'administrative-processing';

/** The page moved from "Administrative Processing" to "Refused" in the days of the change of words. */
function changedWithWord(view: CaseView): boolean {
  if (!wentBack(view)) return false;
  const shown = view.pageSince?.toString();
  if (shown !== undefined) return shown >= '2020-03-01' && shown <= '2020-03-31';
  const seen = view.story.interview?.day ?? view.story.dropbox?.day;
  return seen != null && seen < WORD_CHANGE && view.today.toString() >= WORD_CHANGE;
}

export const CIRCUMSTANCES = {
  'diversity-year': {
    holds: ({ diversity, yearOver }, leading) =>
      diversity !== null && !yearOver && isOpen(leading) && leading !== 'issued',
    rests: 'diversity-year-end',
  },
  'relative-issued': { holds: (view, leading) => view.relativeIssued && isOpen(leading) },
  'to-post': { holds: shows('passport-in-transit-to-post', 'passport-delivered-to-post') },
  'from-post': { holds: shows('passport-in-transit-from-post') },
  'tracker-processing': { holds: shows('passport-processing-for-delivery') },
  'tracker-silent': { holds: shows('passport-no-update') },
  'word-changed-under-case': {
    holds: (view, leading) => changedWithWord(view) && isOpen(leading),
    rests: 'wording-change',
  },
  'back-to-refused': {
    holds: (view, leading) => wentBack(view) && !changedWithWord(view) && isOpen(leading),
  },
  'petition-expired': { holds: (view, leading) => view.story.petitionEnded !== null && isOpen(leading) },
  'medical-old': { holds: (view, leading) => isReportOld(view) && isOpen(leading) && leading !== 'issued' },
  'passport-returned': {
    holds: ({ story }, leading) =>
      story.passport?.value === 'returned' && isOpen(leading) && leading !== 'issued',
  },
  'word-change': {
    holds: (view, leading) => showsRefused(view) && isOpen(leading) && view.today.toString() >= WORD_CHANGE,
    rests: 'wording-change',
  },
  'passport-kept': {
    holds: ({ story, open }, leading) =>
      story.passport?.value === 'kept' && isOpen(leading) && !open.includes('passport'),
  },
  'text-long': { holds: ({ story, step }) => step === 'page-refused' && story.text === 'long' },
  'planned-interview': { holds: ({ story }) => dayOf(story.ahead) !== null },
} as const satisfies Record<string, CircumstanceRow>;
export type CircumstanceId = keyof typeof CIRCUMSTANCES;
export const CIRCUMSTANCE_IDS = Object.keys(CIRCUMSTANCES) as readonly CircumstanceId[];

/** Kinds of visa that depend on another person's: spouses and children. */
const DEPENDANTS: ReadonlySet<string> = new Set([
  'H4',
  'L2',
  'F2',
  'J2',
  'M2',
  'O3',
  'P4',
  'R2',
  'TD',
  'K2',
  'K4',
]);

export const CALM = {
  'not-found': { holds: shows('no-data', 'no-status') },
  'short-text': {
    holds: (view, leading) => showsRefused(view) && view.story.text === 'short' && isOpen(leading),
    rests: 'short-text-not-final',
  },
  word: {
    holds: (view, leading) => showsRefused(view) && isOpen(leading) && view.today.toString() >= WORD_CHANGE,
    rests: 'letter-outranks-word',
  },
  'no-year-limit': {
    holds: (view, leading) =>
      (leading === 'processing' || leading === 'approved-finishing') &&
      view.open.length === 0 &&
      Object.keys(view.story.asked).length === 0 &&
      view.given.length === 0 &&
      view.immigrant === false &&
      view.diversity === null,
    rests: 'processing-no-limit',
  },
  'slip-colour': {
    holds: (view, leading) => view.slipColour && isOpen(leading),
    rests: 'slip-colours-mean-nothing',
  },
  touched: { holds: ({ story }, leading) => story.touched !== null && isOpen(leading) },
  'passport-returned': {
    holds: ({ story }, leading) => story.passport?.value === 'returned' && isOpen(leading),
  },
  'page-behind': {
    holds: (view, leading) =>
      (leading === 'approved-finishing' || leading === 'issued' || leading === 'delivered') &&
      view.pages.length > 0 &&
      view.pages.at(-1) !== 'issued',
  },
  'template-reply': { holds: (view, leading) => view.contactedOn !== null && isOpen(leading) },
  'no-letter': {
    holds: ({ story }, leading) =>
      story.noSlip !== null && (leading === 'processing' || leading === 'approved-finishing'),
  },
  'tracker-silent': {
    holds: (view, leading) => leading === 'issued' || shows('passport-no-update')(view),
  },
  'no-update': {
    holds: (view, leading) =>
      (leading === 'processing' || leading === 'under-review' || leading === 'undecided') &&
      !shows('expiring-soon')(view),
  },
  'one-refusal': {
    holds: (view, leading) => leading === 'refused-final' && view.ground === '214b',
    rests: '214b-reapply',
  },
  family: {
    holds: (view, leading) =>
      isOpen(leading) && (view.relativeIssued || DEPENDANTS.has(view.visaClass ?? '')),
  },
} as const satisfies Record<string, CircumstanceRow>;
export type CalmId = keyof typeof CALM;
export const CALM_IDS = Object.keys(CALM) as readonly CalmId[];
