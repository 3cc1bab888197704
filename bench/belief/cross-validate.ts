/** Judges an estimate on cases that it did not learn from: five folds, several shuffles, texts kept whole. */

import { BASE } from '../../src/explanation/belief/procedure-weights.ts';
import { scoreStandings } from '../../src/explanation/belief/score-standings.ts';
import { fitWeights, type RowWeights, type Sample, sampleOf } from './fit-weights.ts';
import type { LabelledCase } from './labelled-cases.ts';

/** A case, what was believed of it, in the order of the standings, and what is true. */
export type Judged = {
  readonly of: LabelledCase;
  readonly shares: readonly number[];
  readonly truth: number;
};

export function judge(of: LabelledCase, weights: RowWeights): Judged {
  const { held, truth } = sampleOf(of);
  const pulls = held.map(({ row, strength }) => ({ weights: weights.get(row) ?? [], strength }));
  return { of, shares: scoreStandings(BASE, pulls), truth };
}

const FOLDS = 5;

/** Every case judged once a shuffle by weights learned from the other folds. */
export function crossValidate(
  cases: readonly LabelledCase[],
  pull: number,
  shuffles: number,
): readonly Judged[] {
  const samples = new Map<LabelledCase, Sample>(cases.map((of) => [of, sampleOf(of)]));
  return Array.from({ length: shuffles }, (_, seed) => {
    const foldOf = assignFolds(cases, seed + 1);
    return Array.from({ length: FOLDS }, (_, fold) => {
      const learned = cases.filter(({ text }) => foldOf.get(text) !== fold);
      const weights = fitWeights(
        learned.flatMap((of) => samples.get(of) ?? []),
        pull,
      );
      return cases.filter(({ text }) => foldOf.get(text) === fold).map((of) => judge(of, weights));
    }).flat();
  }).flat();
}

function assignFolds(cases: readonly LabelledCase[], seed: number): ReadonlyMap<string, number> {
  const random = mulberry32(seed);
  const texts = [...new Set(cases.map(({ text }) => text))]
    .map((text) => ({ text, place: random() }))
    .sort((one, other) => one.place - other.place);
  return new Map(texts.map(({ text }, place) => [text, place % FOLDS]));
}

/** Small seeded generator (public domain, Tommy Ettinger), so that the figures can be printed again. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Figures = { readonly cases: number; readonly accuracy: number; readonly logLoss: number };

export function figuresOf(judged: readonly Judged[]): Figures {
  const right = judged.filter(({ shares, truth }) => shares[truth] === Math.max(...shares)).length;
  const loss = judged.reduce((sum, { shares, truth }) => sum - Math.log(shares[truth] ?? 0), 0);
  return { cases: judged.length, accuracy: right / judged.length, logLoss: loss / judged.length };
}
