/**
 * The evidence: one readable table. Each row says when it holds, as far as it holds (0 to 1), and where it comes from;
 * its sentence stands in the language catalogue under `evidence.<row>`, its weights in weights.ts.
 *
 * A case reaches exactly one step of the procedure, so exactly one row of the first kind holds; the others add what
 * else was told. Slip colours are not here: posts use them differently.
 */
import type { MessageId } from '../../language/words.ts';
import { STEP_ROWS } from './evidence-rows-step.ts';
import { TRAIT_ROWS } from './evidence-rows-trait.ts';
import type { CaseFacts } from './summarise-case.ts';

export const EVIDENCE_ROWS = { ...STEP_ROWS, ...TRAIT_ROWS } as const;
export type RowId = keyof typeof EVIDENCE_ROWS;
export const ROW_IDS = Object.keys(EVIDENCE_ROWS) as readonly RowId[];

/** The sentence of a row; it may take `days`, whole days since the step. */
export const messageOf = (row: RowId): MessageId => `evidence.${row}`;

/** A row that holds, and as far as it does. */
export type Held = { readonly row: RowId; readonly strength: number };

export function heldRows(facts: CaseFacts): readonly Held[] {
  const held: Held[] = [];
  for (const row of ROW_IDS) {
    const strength = EVIDENCE_ROWS[row].holds(facts);
    if (strength > 0) held.push({ row, strength });
  }
  return held;
}
