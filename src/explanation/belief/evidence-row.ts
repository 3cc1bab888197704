/** One row of the table of evidence; the table stands in evidence-rows.ts. */
import type { CaseFacts } from './summarise-case.ts';

export type EvidenceRow = {
  readonly holds: (facts: CaseFacts) => number;
  /** Whose word it is: the person's own, or the page's. */
  readonly from: 'told' | 'page';
};
