/**
 * Weights of the evidence. Written by `npm run estimate`; do not edit.
 *
 * Natural logs: how many times more likely a row makes each standing. From 134 labelled cases of the shared test
 * data, drawn towards what the procedure says (procedure-weights.ts) with strength 2. On cases not learned from:
 *   comments: the most probable standing is the labelled one in 0.932, mean log loss 0.345
 *   notes: the most probable standing is the labelled one in 0.984, mean log loss 0.161
 * More figures: docs/estimates/belief.txt.
 */
import type { Standing } from '../cases/standing.ts';
import type { RowId } from './evidence-rows.ts';

// Columns: undecided, applicant-to-act, under-review, processing, approved-finishing,
// issued, delivered, refused-final, closed.
export const WEIGHTS = {
  'case-closed': [-3.6, -2.64, -3.18, -3.43, -3.69, -3.22, -3, -0.69, 4.52],
  'hard-ground': [-4.01, -2.64, -3.18, -3.43, -4.09, -3.91, -3.69, 2.26, -0.11],
  'visa-in-hand': [-4.02, -3.86, -4.11, -4.38, -3.03, -1.05, 3.46, -2.85, -1.62],
  'passport-back-after-approval': [-3.6, -1.28, -1.8, -2.35, -0.43, 0.42, 3, -0.93, -0.36],
  'page-issued': [-4.71, -3.89, -3.74, -4.02, -2.23, 3.34, 0.33, -4.62, -2.32],
  'told-refused': [-3.6, -1.27, -1.8, -1.51, -2.49, -3.22, -2.59, 2.18, 0.18],
  'passport-coming': [-3.09, -0.69, -1.39, -1.64, 0.29, 2.38, 0.69, -0.69, -0.69],
  'page-approved': [-4.01, -2.67, -2.53, -2.42, 2.38, -0.16, -1.02, -3.92, -2.31],
  'interview-asked': [-1.73, 2.14, -1.49, -1.94, -2.51, -3.22, -3, -3, -2.31],
  'first-interview-ahead': [1.31, 1.37, -2.49, -2.75, -2.49, -2.81, -2.59, -2.31, -0.92],
  'papers-asked': [-3.09, 1.77, -0.54, -1.49, -2.08, -2.53, -2.59, -2.21, -1.61],
  'passport-asked': [-3.6, 1.84, -1.12, -2.06, -0.56, -2.12, -1.9, -3.22, -2.3],
  'told-approved': [-3.32, -1.62, -1.48, -1.38, 1.96, -0.57, 0.13, -3.01, -2.31],
  'passport-given': [-3.6, -1.95, 1.15, -1.64, 1.34, 0, -0.69, -3, -1.61],
  'papers-given': [-3.32, -1.21, 2.01, -1.32, -1.33, -1.5, -1.76, -2.83, -2.31],
  'page-ready-again': [-0.34, -0.71, 1.82, -1.26, -0.72, -1.97, -2.08, -3, -1.2],
  'passport-back-after-refusal': [-3.09, 0.76, -0.88, -0.73, -1.79, -1.61, -0.69, 1.44, 0.92],
  'told-processing': [-2.41, -1.32, -0.8, 1.28, -0.97, -2.31, -2.09, -1.41, -0.7],
  'page-processing': [-1.72, -1.3, -0.62, 1.15, -0.37, -1.98, -2.09, -3, -1.21],
  'page-refused': [-2.43, -0.67, -0.86, 1.2, -0.1, -2.32, -2.1, -0.28, -0.03],
  'page-before-interview': [2.01, -1.03, -1.79, -1.35, -2.08, -2.53, -2.59, -3.22, -0.92],
  'slip-only': [-2.4, 0.66, -0.18, 0.54, -1.39, -2.3, -2.08, -0.8, -0.69],
  'passport-back': [-3.09, 0.36, -0.88, -0.79, -1.1, -0.92, 1.1, 1.41, 0.41],
  'handed-in-only': [-0.3, -0.91, -0.76, 0.53, 0.87, -0.94, -0.32, -0.96, -0.01],
  'nothing-told': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'refused-text-long': [-0.01, -0.08, -0.06, 0.7, -0.1, -0.01, 0, -0.84, -0.01],
  'refused-text-short': [0, -0.02, -0.02, -0.01, -0.03, 0, 0, 0.38, 0],
  'only-the-word': [0, 0.3, 0.3, -0.5, 0.1, 0, 0, 0.9, 0],
  'page-still-refused': [-0.71, 0.01, 0.08, -0.19, 0.22, -0.74, -0.74, -0.03, -0.01],
  'page-shows-processing': [-0.71, -0.02, -0.01, 0.35, 0.35, -0.02, -0.03, -0.71, -0.01],
  'approved-before': [0, 0, 0, 0, 0.79, 0.28, 0.04, -0.8, 0],
  'refused-before': [0, -0.02, 0.07, -0.02, -0.8, 0, 0, 1.49, 0],
  'processing-before': [0, -0.05, 0.17, 0.41, -0.02, 0.05, -0.04, -0.5, 0],
  'slip-given': [-1.02, 0.15, 0.23, -0.18, -0.44, 0.16, -0.11, -0.46, -0.03],
  'no-slip': [-0.01, -0.63, -0.05, 0.31, 0.54, 0.02, -0.03, -0.04, -0.01],
  'passport-kept': [-0.04, 0.01, 0.17, -0.03, 0.45, 0, -0.54, -1.21, -0.01],
  'passport-returned': [-0.01, 0.36, 0.07, 0.01, -0.64, 0.07, -0.06, 0.6, -0.01],
  'ask-overtaken': [-0.02, -0.04, 0.63, 0.19, 0.05, 0.07, -0.07, -0.01, -0.01],
  'approved-and-coming': [0, -1, 0, 0, 0, 1.2, 0, -1.5, 0],
  'dropbox-lately': [1.5, 0, 0, 0, 0, 0, 0, 0, 0],
  'by-dropbox': [-0.05, -0.14, -0.12, 0.91, -0.27, -0.02, -0.02, -0.78, -0.02],
  'issued-long-ago': [0, 0, 0, 0, 0, -1.13, 3.14, 0, 0],
  'approved-long-ago': [0, 0, 0, 0.6, 0, 0.3, 1.2, 0, 0],
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
