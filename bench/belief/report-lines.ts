/** What the estimate prints: figures a corpus, calibration, confusion, what the pull was chosen from. */
import { STANDINGS } from '../../src/cases/standing.ts';
import { ROW_IDS } from '../../src/explanation/belief/evidence-rows.ts';
import { procedureWeights } from '../../src/explanation/belief/procedure-weights.ts';
import type { Chosen } from './choose-pull.ts';
import { figuresOf, type Judged, judge } from './cross-validate.ts';
import { CORPORA, type LabelledCase } from './labelled-cases.ts';

export function reportLines(
  cases: readonly LabelledCase[],
  { pull, shuffles, tried }: Chosen,
  judged: readonly Judged[],
): readonly string[] {
  const byHand = new Map(ROW_IDS.map((row) => [row, procedureWeights(row)]));
  return [
    `Belief: which of nine standings, from ${cases.length} labelled cases and ${ROW_IDS.length} rows of evidence.`,
    `Five folds, texts kept whole, ${shuffles} shuffles; every figure is of cases that were not learned from.`,
    'The rows were written by people who had read these cases: expect somewhat less on others.',
    '',
    'strength of the pull towards the procedure, and log loss by text',
    ...tried.map(
      (one) =>
        `  ${String(one.pull).padStart(4)}  ${one.logLoss.toFixed(3)}${one.pull === pull ? '  chosen' : ''}`,
    ),
    '',
    'corpus    cases  accuracy  log loss   procedure alone: accuracy  log loss',
    ...CORPORA.map((corpus) =>
      figureLine(
        corpus,
        judged,
        cases.map((of) => judge(of, byHand)),
      ),
    ),
    ...CORPORA.flatMap((corpus) => ['', ...calibrationLines(corpus, judged)]),
    ...CORPORA.flatMap((corpus) => ['', ...confusionLines(corpus, judged, shuffles)]),
  ];
}

const only = (corpus: string, judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ of }) => of.corpus === corpus);

function figureLine(corpus: string, judged: readonly Judged[], byHand: readonly Judged[]): string {
  const learned = figuresOf(only(corpus, judged));
  const hand = figuresOf(only(corpus, byHand));
  return [
    corpus.padEnd(8),
    String(hand.cases).padStart(6),
    learned.accuracy.toFixed(3).padStart(9),
    learned.logLoss.toFixed(3).padStart(9),
    hand.accuracy.toFixed(3).padStart(27),
    hand.logLoss.toFixed(3).padStart(9),
  ].join(' ');
}

/** Of everything that was believed with about this probability, how much was true. */
function calibrationLines(corpus: string, judged: readonly Judged[]): readonly string[] {
  const said = only(corpus, judged).flatMap(({ shares, truth }) =>
    shares.map((share, column) => ({ share, true: column === truth })),
  );
  const bins = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1];
  return [
    `${corpus}: believed, came true, times said (all nine standings)`,
    ...bins.slice(1).flatMap((upper, bin) => {
      const part = said.filter(({ share }) => share > (bins[bin] ?? 0) && share <= upper);
      if (part.length === 0) return [];
      const believed = part.reduce((sum, { share }) => sum + share, 0) / part.length;
      const came = part.filter((one) => one.true).length / part.length;
      return [`  ${believed.toFixed(3)}  ${came.toFixed(3)}  ${part.length}`];
    }),
  ];
}

function confusionLines(corpus: string, judged: readonly Judged[], shuffles: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { shares, truth } of only(corpus, judged)) {
    const said = shares.indexOf(Math.max(...shares));
    const pair = `${(STANDINGS[truth] ?? '').padEnd(19)} ${STANDINGS[said]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1 / shuffles);
  }
  return [
    `${corpus}: true, most probable, cases a shuffle`,
    ...[...counts].sort().map(([pair, count]) => `  ${pair.padEnd(40)} ${count.toFixed(1).padStart(5)}`),
  ];
}
