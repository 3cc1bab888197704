import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What is said after an interview on 5 January, and what it tells; all sentences are invented. */
const SAID: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'that something is checked': [
    [
      'The officer said they need to verify something with my employer.',
      ['told administrative-processing 2021-01-05'],
    ],
    ['I was told it needs some checks.', ['told administrative-processing 2021-01-05']],
    ['She said my name matches with somebody.', ['told administrative-processing 2021-01-05']],
    ['They replied that it is under review.', ['told administrative-processing 2021-01-05']],
    ['I need to check with my employer.', []],
  ],
  'that the visa will come': [
    ['He said I will get my passport in a week.', ['told approved 2021-01-05']],
    ['She told me that my visa is granted.', ['told approved 2021-01-05']],
    ['I hope I will get my passport in a week.', []],
  ],
  'that something is missing': [
    [
      'She said the medical report is missing.',
      ['requested medical 2021-01-05', 'told documents-needed 2021-01-05'],
    ],
    [
      'He told me that the affidavit is not enough.',
      ['requested documents 2021-01-05', 'told documents-needed 2021-01-05'],
    ],
    ['Our other bags are missing.', []],
  ],
  'that it is over': [
    ['He said he cannot give me a visa.', ['told refused 2021-01-05']],
    ['They said my petition will be returned to USCIS.', ['told refused 2021-01-05']],
  ],
};

describe('what only the post can say', () => {
  for (const [what, sentences] of Object.entries(SAID))
    it(what, () => {
      for (const [sentence, lines] of sentences)
        assert.deepEqual(
          linesOf(`My interview was on 5 Jan. ${sentence}`),
          ['interview 2021-01-05', ...lines],
          sentence,
        );
    });
});
