/**
 * What the procedure itself says about the rows, before any case was counted: written by hand.
 *
 * The corpora are small and rarely show a real refusal, so the procedure carries what they cannot: a ground under
 * 214(b) is not cured by waiting, an ask that nobody answered waits for the applicant, the officer's word outweighs
 * the page's. The estimate starts from here and moves only as far as the labelled cases pull it.
 */
import { STANDINGS, type Standing } from '../../cases/standing.ts';
import type { RowId } from './evidence-rows.ts';
import type { Step } from './procedure-step.ts';

/** Of a hundred cases, how many stand where: the columns of {@link STANDINGS}. */
type Shares = readonly [number, number, number, number, number, number, number, number, number];

/** With nothing told. Broad on purpose. */
const ANY: Shares = [11, 14, 12, 31, 12, 5, 4, 10, 1];

// Columns: undecided, applicant-to-act, under-review, processing, approved-finishing, issued, delivered,
// refused-final, closed.
const STEP_SHARES: Readonly<Record<Step, Shares>> = {
  'case-closed': [0.3, 1, 0.5, 1, 0.3, 0.2, 0.2, 5, 91.5],
  'hard-ground': [0.2, 1, 0.5, 1, 0.2, 0.1, 0.1, 96, 0.9],
  'visa-in-hand': [0.2, 0.3, 0.2, 0.4, 0.6, 2, 95.5, 0.6, 0.2],
  'passport-back-after-approval': [0.3, 4, 2, 3, 8, 8, 70, 4, 0.7],
  'page-issued': [0.1, 0.3, 0.3, 0.6, 1.5, 91, 6, 0.1, 0.1],
  'told-refused': [0.3, 4, 2, 7, 1, 0.2, 0.3, 84, 1.2],
  'passport-coming': [0.5, 7, 3, 6, 16, 54, 8, 5, 0.5],
  'page-approved': [0.2, 1, 1, 3, 88, 5, 1.5, 0.2, 0.1],
  'interview-asked': [2, 88, 3, 5, 1, 0.2, 0.2, 0.5, 0.1],
  'first-interview-ahead': [50, 44, 1, 2, 1, 0.3, 0.3, 1, 0.4],
  'papers-asked': [0.5, 82, 7, 7, 1.5, 0.4, 0.3, 1.1, 0.2],
  'passport-asked': [0.3, 83, 4, 4, 7, 0.6, 0.6, 0.4, 0.1],
  'told-approved': [0.4, 3, 3, 10, 77, 3, 3, 0.5, 0.1],
  'passport-given': [0.3, 2, 38, 6, 46, 5, 2, 0.5, 0.2],
  'papers-given': [0.4, 5, 78, 11, 3.5, 0.7, 0.7, 0.6, 0.1],
  'page-ready-again': [8, 7, 68, 9, 6, 0.7, 0.5, 0.5, 0.3],
  'passport-back-after-refusal': [0.5, 30, 5, 15, 2, 1, 2, 42, 2.5],
  'told-processing': [1, 4, 6, 80, 5, 0.5, 0.5, 2.5, 0.5],
  'page-processing': [2, 4, 7, 76, 9, 0.7, 0.5, 0.5, 0.3],
  'page-refused': [1, 9, 6, 64, 9, 0.5, 0.5, 9, 1],
  'page-before-interview': [82, 5, 2, 8, 1.5, 0.4, 0.3, 0.4, 0.4],
  'slip-only': [1, 27, 10, 53, 3, 0.5, 0.5, 4.5, 0.5],
  'passport-back': [0.5, 20, 5, 14, 4, 2, 12, 41, 1.5],
  'handed-in-only': [9, 6, 6, 45, 24, 2, 3, 4, 1],
  'nothing-told': ANY,
};

export type Weights = { readonly [S in Standing]?: number };
type TraitId = Exclude<RowId, Step>;

/** Natural logs of how many times more likely the row is in cases that stand so. */
const TRAIT_WEIGHTS: Readonly<Record<TraitId, Weights>> = {
  // No official source says that the short text is final, and the timelines say otherwise (observed in reports).
  'refused-text-long': { processing: 0.4, 'refused-final': -0.8 },
  'refused-text-short': { processing: -0.1, 'refused-final': 0.4 },
  // People who ask about a page are those who hope; among all refused pages 214(b) is a large share. The corpora
  // cannot show that (they hold hardly any), so this row is held as written.
  'only-the-word': {
    processing: -0.5,
    'applicant-to-act': 0.3,
    'under-review': 0.3,
    'approved-finishing': 0.1,
    'refused-final': 0.9,
  },
  'page-still-refused': { undecided: -0.7, issued: -0.7, delivered: -0.7 },
  'page-shows-processing': {
    undecided: -0.7,
    processing: 0.3,
    'approved-finishing': 0.3,
    'refused-final': -0.7,
  },
  'approved-before': { 'approved-finishing': 0.8, issued: 0.3, 'refused-final': -0.8 },
  'refused-before': { 'refused-final': 1.5, 'approved-finishing': -0.8 },
  'processing-before': { processing: 0.5, 'refused-final': -0.5 },
  'slip-given': { undecided: -1, 'applicant-to-act': 0.2, 'approved-finishing': -0.5, 'refused-final': -0.4 },
  'no-slip': { 'applicant-to-act': -0.6, 'approved-finishing': 0.5, processing: 0.2 },
  'passport-kept': { 'approved-finishing': 0.4, processing: 0.1, 'refused-final': -1.2, delivered: -0.5 },
  'passport-returned': { 'applicant-to-act': 0.4, 'approved-finishing': -0.6, 'refused-final': 0.6 },
  'ask-overtaken': { 'under-review': 0.6, processing: 0.2 },
  'approved-and-coming': { issued: 1.2, 'applicant-to-act': -1, 'refused-final': -1.5 },
  'dropbox-lately': { undecided: 1.5 },
  'by-dropbox': { processing: 0.2, 'refused-final': -0.7 },
  'issued-long-ago': { issued: -1, delivered: 3 },
  'approved-long-ago': { delivered: 1.2, processing: 0.6, issued: 0.3 },
  // Law and not experience, so held as written: after the year no visa can be issued, and nothing is worked on. One
  // that was issued before stays possible.
  'diversity-year-over': {
    undecided: -6,
    'applicant-to-act': -6,
    'under-review': -6,
    processing: -6,
    'approved-finishing': -6,
    closed: 4.5,
  },
  'petition-ended': { closed: 0.7, 'refused-final': 0.4 },
};

/** Rows that the estimate may not move: the sample is known to be drawn askew there, or the law leaves nothing to learn. */
export const HELD_ROWS: ReadonlySet<RowId> = new Set(['only-the-word', 'diversity-year-over']);

const logs = (shares: Shares): number[] => shares.map((share) => Math.log(share / 100));

/** Log odds of each standing with nothing told; the steps' weights are counted from here. */
export const BASE: readonly number[] = logs(ANY);

/** Every row's weights before the estimate, in the order of {@link STANDINGS}. */
export function procedureWeights(row: RowId): readonly number[] {
  if (isStep(row)) return logs(STEP_SHARES[row]).map((log, column) => log - (BASE[column] ?? 0));
  const weights: Weights = TRAIT_WEIGHTS[row];
  return STANDINGS.map((standing) => weights[standing] ?? 0);
}

const isStep = (row: RowId): row is Step => Object.hasOwn(STEP_SHARES, row);

/**
 * How many of a hundred cases that stand so end with a visa, before any was counted. Processing: 87 of 100 refusals
 * under 221(g) were overcome in fiscal 2008 (Report of the Visa Office, as cited); the others follow from the
 * procedure.
 */
export const PROCEDURE_OUTCOME = {
  undecided: 0.75,
  'applicant-to-act': 0.82,
  'under-review': 0.87,
  processing: 0.87,
  'approved-finishing': 0.96,
  issued: 0.995,
  delivered: 1,
  'refused-final': 0.03,
  closed: 0.02,
} as const satisfies Record<Standing, number>;
