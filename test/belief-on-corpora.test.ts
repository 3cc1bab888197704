/** The belief on labelled cases that its weights did not learn from. Needs the shared test data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossValidate, figuresOf } from '../bench/belief/cross-validate.ts';
import { CORPORA, type Corpus, labelledCases } from '../bench/belief/labelled-cases.ts';

const WANTED: Readonly<Record<Corpus, { readonly accuracy: number; readonly logLoss: number }>> = {
  comments: { accuracy: 0.85, logLoss: 0.5 },
  notes: { accuracy: 0.93, logLoss: 0.3 },
};

/** The strength that the estimate chose; docs/estimates/belief.txt. */
const PULL = 4;
const cases = CORPORA.flatMap((corpus) => labelledCases(corpus) ?? []);
const skip = cases.length === 0 && 'the shared test data is not there';
const judged = skip ? [] : crossValidate(cases, PULL, 1);

describe('the belief on labelled cases', { skip }, () => {
  for (const corpus of CORPORA)
    it(`names the standing of ${corpus} and is about as sure as it is right`, () => {
      const { accuracy, logLoss } = figuresOf(judged.filter(({ of }) => of.corpus === corpus));
      assert.ok(accuracy >= WANTED[corpus].accuracy, `accuracy ${accuracy}`);
      assert.ok(logLoss <= WANTED[corpus].logLoss, `log loss ${logLoss}`);
    });
});
