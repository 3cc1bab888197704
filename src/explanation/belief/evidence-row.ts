/** One row of the table of evidence; the table stands in evidence-rows.ts. */
import type { SourceId } from '../../catalogue/sources.ts';
import type { CaseFacts } from './summarise-case.ts';

export type EvidenceRow = {
  readonly holds: (facts: CaseFacts) => number;
  /** Whose word it is: the person's own, or the page's; or the source of a rule. */
  readonly from: 'told' | 'page' | SourceId;
};
