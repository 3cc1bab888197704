/**
 * How strongly the weights are drawn towards the procedure, chosen by cross-validation.
 *
 * The strongest pull whose log loss is not clearly worse than the best one's: within two standard errors of the
 * differences, text by text. One is customary (Breiman's rule); two, because the rows themselves were written by people
 * who had read the sample, so that cross-validation flatters weights that follow it closely.
 */
import { crossValidate, type Judged } from './cross-validate.ts';
import type { LabelledCase } from './labelled-cases.ts';

const PULLS = [0.5, 1, 2, 4, 8, 16] as const;
const SHUFFLES = 10;
const STANDARD_ERRORS = 2;

export type Chosen = {
  readonly pull: number;
  readonly shuffles: number;
  readonly tried: readonly { readonly pull: number; readonly logLoss: number }[];
};

export function choosePull(cases: readonly LabelledCase[]): Chosen {
  const tried = PULLS.map((pull) => ({ pull, losses: lossesByText(crossValidate(cases, pull, SHUFFLES)) }));
  const best = tried.reduce((one, other) => (mean(other.losses) < mean(one.losses) ? other : one));
  const enough = tried.findLast(({ losses }) => {
    const worse = losses.map((loss, text) => loss - (best.losses[text] ?? 0));
    return mean(worse) <= STANDARD_ERRORS * standardError(worse);
  });
  return {
    pull: (enough ?? best).pull,
    shuffles: SHUFFLES,
    tried: tried.map(({ pull, losses }) => ({ pull, logLoss: mean(losses) })),
  };
}

/** Mean log loss of each text over its cases and shuffles, in a fixed order of texts. */
function lossesByText(judged: readonly Judged[]): readonly number[] {
  const byText = Map.groupBy(judged, ({ of }) => `${of.corpus} ${of.text}`);
  return [...byText.keys()]
    .sort()
    .map((text) => mean((byText.get(text) ?? []).map(({ shares, truth }) => -Math.log(shares[truth] ?? 0))));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers);
  const variance = mean(numbers.map((number) => (number - middle) ** 2));
  return Math.sqrt(variance / Math.max(1, numbers.length - 1));
}
