import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './diversity-outcome.ts';
import { OUTCOME } from './weights.ts';

describe('how many end with a Diversity Visa', () => {
  it('are fewer with every day that is gone, and none after the last', () => {
    let before = 1;
    for (let left = 400; left >= -5; left -= 1) {
      const share = outcomeOf('processing', left);
      assert.ok(share <= before, `${left} days left`);
      before = share;
    }
    assert.equal(before, 0);
    assert.equal(outcomeOf('processing', 60), 0.5);
  });

  it('are as many as of other visas where no year ends the case, or the visa is there', () => {
    assert.equal(outcomeOf('processing', null), OUTCOME.processing);
    assert.equal(outcomeOf('issued', -40), OUTCOME.issued);
  });
});
