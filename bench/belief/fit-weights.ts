/**
 * Estimates the weights of the evidence: a multinomial logit whose weights are drawn towards what the procedure says.
 *
 * Maximum a posteriori with a normal prior around {@link procedureWeights}: the sum of −log p(standing) over the cases
 * plus `pull` / 2 times the squared distance of every weight from its prior. The sum is convex, so Nesterov's
 * accelerated gradient descent finds the one minimum; cost: rounds × cases × rows that hold × 9.
 */
import { STANDINGS } from '../../src/cases/standing.ts';
import { type Held, heldRows, ROW_IDS, type RowId } from '../../src/explanation/belief/evidence-rows.ts';
import { BASE, HELD_ROWS, procedureWeights } from '../../src/explanation/belief/procedure-weights.ts';
import { softmax } from '../../src/explanation/belief/score-standings.ts';
import { summariseCase } from '../../src/explanation/belief/summarise-case.ts';
import type { LabelledCase } from './labelled-cases.ts';

export type RowWeights = ReadonlyMap<RowId, readonly number[]>;

/** A case as the estimate sees it. */
export type Sample = { readonly held: readonly Held[]; readonly truth: number };

export function sampleOf({ evidence, standing }: LabelledCase): Sample {
  return { held: heldRows(summariseCase(evidence)), truth: STANDINGS.indexOf(standing) };
}

const ROUNDS = 400;

export function fitWeights(samples: readonly Sample[], pull: number): RowWeights {
  const prior = new Map(ROW_IDS.map((row) => [row, [...procedureWeights(row)]]));
  const now = copy(prior);
  const before = copy(prior);
  const ahead = copy(prior);
  const stride = 1 / (pull + steepest(samples));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = gradient(samples, ahead, prior, pull);
    const momentum = round / (round + 3);
    for (const row of ROW_IDS) {
      if (HELD_ROWS.has(row)) continue;
      STANDINGS.forEach((_, column) => {
        const here = at(ahead, row, column) - stride * at(slope, row, column);
        set(ahead, row, column, here + momentum * (here - at(before, row, column)));
        set(before, row, column, here);
        set(now, row, column, here);
      });
    }
  }
  return now;
}

type Table = Map<RowId, number[]>;
const copy = (table: RowWeights): Table => new Map([...table].map(([row, weights]) => [row, [...weights]]));
const at = (table: RowWeights, row: RowId, column: number): number => table.get(row)?.[column] ?? 0;
function set(table: Table, row: RowId, column: number, value: number): void {
  const weights = table.get(row);
  if (weights) weights[column] = value;
}

/** Bound on the curvature of the data's part: half the largest eigenvalue, which the sum of squares bounds. */
function steepest(samples: readonly Sample[]): number {
  const reach = new Map<RowId, number>();
  for (const { held } of samples) {
    const size = held.reduce((sum, { strength }) => sum + strength, 0);
    for (const { row, strength } of held) reach.set(row, (reach.get(row) ?? 0) + strength * size);
  }
  return 0.5 * Math.max(0, ...reach.values());
}

function gradient(samples: readonly Sample[], table: RowWeights, prior: RowWeights, pull: number): Table {
  const slope: Table = new Map();
  for (const row of ROW_IDS)
    slope.set(
      row,
      STANDINGS.map((_, column) => pull * (at(table, row, column) - at(prior, row, column))),
    );
  for (const { held, truth } of samples) {
    const shares = softmax(scoresOf(held, table));
    for (const { row, strength } of held)
      shares.forEach((share, column) => {
        const miss = strength * (share - (column === truth ? 1 : 0));
        set(slope, row, column, at(slope, row, column) + miss);
      });
  }
  return slope;
}

function scoresOf(held: readonly Held[], table: RowWeights): number[] {
  return STANDINGS.map((_, column) =>
    held.reduce((sum, { row, strength }) => sum + strength * at(table, row, column), BASE[column] ?? 0),
  );
}
