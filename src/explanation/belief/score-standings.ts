/**
 * From the rows that hold to a probability of each standing: a softmax over added weights, mixed with a floor.
 *
 * Shared by the answer and by the estimate of its weights, so that both mean the same thing.
 */
import { STANDINGS } from '../../cases/standing.ts';
import type { RowId } from './evidence-rows.ts';

/**
 * What every standing keeps at the least. People tell a story wrong, leave out its end, or read the page wrong: two
 * people who read the same comment disagree in 7 of 100 cases, so nothing is ever surer than 1 − 8 × FLOOR.
 */
export const FLOOR = 0.004;

/** A row's weights in the order of {@link STANDINGS}, and how far the row holds. */
export type Pull = { readonly weights: readonly number[]; readonly strength: number };

export type WeightsOf = (row: RowId) => readonly number[];

/** Probabilities in the order of {@link STANDINGS}; they sum to 1. */
export function scoreStandings(base: readonly number[], pulls: readonly Pull[]): number[] {
  const scores = STANDINGS.map((_, column) => {
    let score = base[column] ?? 0;
    for (const { weights, strength } of pulls) score += strength * (weights[column] ?? 0);
    return score;
  });
  return withFloor(softmax(scores));
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export const withFloor = (shares: readonly number[]): number[] =>
  shares.map((share) => FLOOR + (1 - FLOOR * shares.length) * share);
