/**
 * Estimates the weights of the evidence and of the outcome from the labelled cases, writes src/explanation/belief/weights.ts
 * and docs/estimates/belief.txt, and prints the latter: `npm run estimate`.
 */
import { writeFileSync } from 'node:fs';
import { chooseOutcome } from './belief/choose-outcome.ts';
import { choosePull } from './belief/choose-pull.ts';
import { crossValidate } from './belief/cross-validate.ts';
import { fitWeights, sampleOf } from './belief/fit-weights.ts';
import { CORPORA, labelledCases } from './belief/labelled-cases.ts';
import { reportLines } from './belief/report-lines.ts';
import { writeWeights } from './belief/write-weights.ts';

const cases = CORPORA.flatMap((corpus) => labelledCases(corpus) ?? []);
if (cases.length === 0) {
  console.error('The shared test data is not there: set OVERCOME_SHARED to its folder. Nothing was changed.');
  process.exit(2);
}

const chosen = choosePull(cases);
const weights = fitWeights(cases.map(sampleOf), chosen.pull);
const judged = crossValidate(cases, chosen.pull, chosen.shuffles);
const report = reportLines(cases, chosen, judged).join('\n');
const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

writeFileSync(
  at('src/explanation/belief/weights.ts'),
  writeWeights(cases, weights, chooseOutcome(cases), chosen.pull, judged),
);
writeFileSync(at('docs/estimates/belief.txt'), `${report}\n`);
console.log(report);
