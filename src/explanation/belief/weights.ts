/**
 * Weights of the evidence. Written by `npm run estimate`; do not edit.
 *
 * Natural logs: how many times more likely a row makes each standing. From 134 labelled cases of the shared test
 * data, drawn towards what the procedure says (procedure-weights.ts) with strength 4. On cases not learned from:
 *   comments: the most probable standing is the labelled one in 0.932, mean log loss 0.330
 *   notes: the most probable standing is the labelled one in 0.984, mean log loss 0.166
 * More figures: docs/estimates/belief.txt.
 */
import type { Standing } from '../../cases/standing.ts';
import type { RowId } from './evidence-rows.ts';

// Columns: undecided, applicant-to-act, under-review, processing, approved-finishing,
// issued, delivered, refused-final, closed.
export const WEIGHTS = {
  'case-closed': [-3.6, -2.64, -3.18, -3.43, -3.69, -3.22, -3, -0.69, 4.52],
  'hard-ground': [-4.01, -2.64, -3.18, -3.43, -4.09, -3.91, -3.69, 2.26, -0.11],
  'visa-in-hand': [-4.01, -3.85, -4.1, -4.36, -3.02, -0.99, 3.34, -2.83, -1.62],
  'passport-back-after-approval': [-3.6, -1.26, -1.8, -2.34, -0.42, 0.45, 2.93, -0.92, -0.36],
  'page-issued': [-4.71, -3.87, -3.72, -3.99, -2.17, 3.21, 0.32, -4.61, -2.31],
  'told-refused': [-3.6, -1.26, -1.79, -1.5, -2.49, -3.22, -2.59, 2.15, 0.18],
  'passport-coming': [-3.09, -0.69, -1.39, -1.64, 0.29, 2.38, 0.69, -0.69, -0.69],
  'page-approved': [-4.01, -2.66, -2.51, -2.39, 2.22, -0.1, -1.01, -3.91, -2.3],
  'interview-asked': [-1.72, 2.01, -1.44, -1.9, -2.5, -3.22, -3, -3, -2.3],
  'first-interview-ahead': [1.4, 1.27, -2.49, -2.75, -2.49, -2.81, -2.59, -2.31, -0.92],
  'papers-asked': [-3.09, 1.77, -0.54, -1.49, -2.08, -2.53, -2.59, -2.21, -1.61],
  'passport-asked': [-3.6, 1.81, -1.11, -2.05, -0.55, -2.12, -1.9, -3.22, -2.3],
  'told-approved': [-3.32, -1.59, -1.44, -1.28, 1.94, -0.54, -0.08, -3, -2.3],
  'passport-given': [-3.6, -1.95, 1.06, -1.66, 1.23, 0.23, -0.7, -3, -1.61],
  'papers-given': [-3.32, -1.12, 2.17, -1.18, -1.27, -1.98, -1.75, -2.82, -2.3],
  'page-ready-again': [-0.33, -0.7, 1.78, -1.25, -0.71, -1.97, -2.08, -3, -1.2],
  'passport-back-after-refusal': [-3.09, 0.76, -0.88, -0.73, -1.79, -1.61, -0.69, 1.44, 0.92],
  'told-processing': [-2.4, -1.29, -0.76, 1.13, -0.93, -2.31, -2.08, -1.4, -0.7],
  'page-processing': [-1.72, -1.28, -0.59, 1.05, -0.34, -1.97, -2.08, -3, -1.21],
  'page-refused': [-2.42, -0.6, -0.81, 1.1, -0.22, -2.31, -2.09, -0.22, -0.02],
  'page-before-interview': [2.01, -1.03, -1.79, -1.35, -2.08, -2.53, -2.59, -3.22, -0.92],
  'slip-only': [-2.4, 0.66, -0.18, 0.54, -1.39, -2.3, -2.08, -0.8, -0.69],
  'passport-back': [-3.09, 0.36, -0.88, -0.79, -1.1, -0.92, 1.1, 1.41, 0.41],
  'handed-in-only': [-0.25, -0.88, -0.73, 0.47, 0.78, -0.93, -0.31, -0.94, -0.01],
  'nothing-told': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'refused-text-long': [-0.01, -0.05, -0.04, 0.59, -0.06, 0, 0, -0.83, -0.01],
  'refused-text-short': [0, -0.02, -0.01, -0.03, -0.02, 0, 0, 0.39, 0],
  'only-the-word': [0, 0.3, 0.3, -0.5, 0.1, 0, 0, 0.9, 0],
  'page-still-refused': [-0.71, 0, 0.05, -0.13, 0.14, -0.72, -0.72, -0.01, 0],
  'page-shows-processing': [-0.7, -0.01, -0.01, 0.33, 0.32, -0.01, -0.01, -0.71, 0],
  'approved-before': [0, 0, 0, 0, 0.8, 0.29, 0.02, -0.8, 0],
  'refused-before': [0, -0.01, 0.04, -0.01, -0.8, 0, 0, 1.49, 0],
  'processing-before': [0, -0.03, 0.1, 0.44, -0.01, 0.03, -0.03, -0.5, 0],
  'slip-given': [-1.01, 0.17, 0.14, -0.13, -0.45, 0.12, -0.09, -0.43, -0.01],
  'no-slip': [-0.01, -0.62, -0.03, 0.27, 0.52, 0.01, -0.02, -0.03, 0],
  'passport-kept': [-0.02, 0.01, 0.09, 0.02, 0.43, 0, -0.52, -1.2, 0],
  'passport-returned': [0, 0.38, 0.04, 0, -0.62, 0.04, -0.03, 0.59, 0],
  'ask-overtaken': [-0.01, -0.02, 0.62, 0.19, 0.03, 0.06, -0.05, 0, 0],
  'approved-and-coming': [0, -1, 0, 0, 0, 1.2, 0, -1.5, 0],
  'dropbox-lately': [1.5, 0, 0, 0, 0, 0, 0, 0, 0],
  'by-dropbox': [-0.03, -0.11, -0.09, 0.69, -0.17, -0.01, -0.01, -0.75, -0.02],
  'issued-long-ago': [0, 0, 0, 0, 0, -1.07, 3.07, 0, 0],
  'approved-long-ago': [0, 0, 0, 0.6, 0, 0.3, 1.2, 0, 0],
  'diversity-year-over': [-6, -6, -6, -6, -6, 0, 0, 0, 4.5],
  'petition-ended': [0, 0, 0, 0, 0, 0, 0, 0.4, 0.7],
} as const satisfies Record<RowId, readonly number[]>;

/** Share of the cases standing so that end with a visa. */
export const OUTCOME = {
  undecided: 0.75,
  'applicant-to-act': 0.82,
  'under-review': 0.87,
  processing: 0.876,
  'approved-finishing': 0.941,
  issued: 0.998,
  delivered: 1,
  'refused-final': 0.029,
  closed: 0.02,
} as const satisfies Record<Standing, number>;
