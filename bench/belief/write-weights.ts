/** The text of src/explanation/belief/weights.ts. */
import { STANDINGS, type Standing } from '../../src/cases/standing.ts';
import { ROW_IDS } from '../../src/explanation/belief/evidence-rows.ts';
import { figuresOf, type Judged } from './cross-validate.ts';
import type { RowWeights } from './fit-weights.ts';
import { CORPORA, type LabelledCase } from './labelled-cases.ts';

export function writeWeights(
  cases: readonly LabelledCase[],
  weights: RowWeights,
  outcome: ReadonlyMap<Standing, number>,
  pull: number,
  judged: readonly Judged[],
): string {
  const figures = CORPORA.map((corpus) => {
    const { accuracy, logLoss } = figuresOf(judged.filter(({ of }) => of.corpus === corpus));
    return ` *   ${corpus}: the most probable standing is the labelled one in ${accuracy.toFixed(3)}, mean log loss ${logLoss.toFixed(3)}`;
  });
  return `/**
 * Weights of the evidence. Written by \`npm run estimate\`; do not edit.
 *
 * Natural logs: how many times more likely a row makes each standing. From ${cases.length} labelled cases of the shared test
 * data, drawn towards what the procedure says (procedure-weights.ts) with strength ${pull}. On cases not learned from:
${figures.join('\n')}
 * More figures: docs/estimates/belief.txt.
 */
import type { Standing } from '../../cases/standing.ts';
import type { RowId } from './evidence-rows.ts';

// Columns: ${STANDINGS.slice(0, 5).join(', ')},
// ${STANDINGS.slice(5).join(', ')}.
export const WEIGHTS = {
${ROW_IDS.map((row) => `  '${row}': [${(weights.get(row) ?? []).map(number).join(', ')}],`).join('\n')}
} as const satisfies Record<RowId, readonly number[]>;

/** Share of the cases standing so that end with a visa. */
export const OUTCOME = {
${STANDINGS.map((standing) => `  ${/-/.test(standing) ? `'${standing}'` : standing}: ${share(outcome.get(standing) ?? 0)},`).join('\n')}
} as const satisfies Record<Standing, number>;
`;
}

/** Two decimals, no trailing zeros, no negative zero: the sample tells no more. */
const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);
const share = (value: number): string => String(Math.round(value * 1000) / 1000);
