import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { englishWords } from '../../../language/words.ts';
import { SAMPLE_EXPLANATION } from '../../sample-context.ts';
import { sharesOf, wholePercents } from './draw-sureness.ts';

describe('the shares of an answer', () => {
  it('names the likeliest and puts the rest together', () => {
    assert.deepEqual(sharesOf(englishWords(), SAMPLE_EXPLANATION.standing), [
      { label: 'Being finished', percent: 82 },
      { label: 'The consulate is still checking something', percent: 10 },
      { label: 'It waits for something from you', percent: 4 },
      { label: 'Something else, a real refusal among it', percent: 4 },
    ]);
  });

  it('adds up to 100 whatever the probabilities are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (shares) => {
          const percents = wholePercents(shares);
          assert.equal(
            percents.reduce((sum, percent) => sum + percent, 0),
            100,
          );
          const total = shares.reduce((sum, share) => sum + share, 0);
          percents.forEach((percent, index) => {
            assert.ok(Math.abs(percent - ((shares[index] ?? 0) / total) * 100) < 1);
          });
        },
      ),
    );
  });
});
