/**
 * The cases that the belief gets most wrong, judged by weights that did not learn from them:
 * `npx node bench/evaluate-belief.ts [how many]`. The figures are in docs/estimates/belief.txt.
 */
import { STANDINGS } from '../src/cases/standing.ts';
import { summariseCase } from '../src/explanation/belief/summarise-case.ts';
import { choosePull } from './belief/choose-pull.ts';
import { crossValidate, figuresOf } from './belief/cross-validate.ts';
import { CORPORA, labelledCases } from './belief/labelled-cases.ts';

const most = Number(process.argv[2] ?? 15);
const cases = CORPORA.flatMap((corpus) => labelledCases(corpus) ?? []);
if (cases.length === 0) {
  console.error('The shared test data is not there: set OVERCOME_SHARED to its folder.');
  process.exit(2);
}

const judged = crossValidate(cases, choosePull(cases).pull, 1);
for (const corpus of CORPORA) {
  const part = judged.filter(({ of }) => of.corpus === corpus);
  const { accuracy, logLoss } = figuresOf(part);
  console.log(`\n${corpus}: accuracy ${accuracy.toFixed(3)}, log loss ${logLoss.toFixed(3)}`);
  const worst = part.toSorted(
    (one, other) => (one.shares[one.truth] ?? 0) - (other.shares[other.truth] ?? 0),
  );
  for (const { of, shares, truth } of worst.slice(0, most)) {
    const top = Math.max(...shares);
    const { step, days } = summariseCase(of.evidence);
    const said = `${STANDINGS[shares.indexOf(top)]} ${top.toFixed(2)}`;
    console.log(
      `${of.text}  true ${STANDINGS[truth]} ${shares[truth]?.toFixed(2)}  said ${said}  at ${step}, ${days ?? '?'} days`,
    );
  }
}
