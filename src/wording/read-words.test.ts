import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalisePaste } from './normalise-paste.ts';
import { isOneSlip, readWords } from './read-words.ts';
import { VOCABULARY } from './vocabulary.ts';

const read = (text: string): readonly (string | undefined)[] =>
  [...readWords(normalisePaste(text)).ids].map((id) => VOCABULARY[id]);

describe('one slip', () => {
  it('is a letter more, fewer or other, or two neighbours swapped', () => {
    for (const slipped of ['refusedd', 'refued', 'refused', 'rafused', 'refuesd'])
      assert.ok(isOneSlip(slipped, 'refused'));
  });
  it('is not two of them', () => {
    for (const other of ['refunnded', 'efuse', 'reduces']) assert.ok(!isOneSlip(other, 'refused'));
  });
});

describe('reading words', () => {
  it('mends slips and what a scanner takes for another letter', () => {
    assert.deepEqual(read('adjudicatd lssued v1sa F0r'), ['adjudicated', 'issued', 'visa', 'for']);
  });
  it('leaves real words alone that are one letter away', () => {
    assert.deepEqual(read('refuse issues approve'), [undefined, undefined, undefined]);
  });
  it('joins a word that was broken in two', () => assert.equal(read('adjudi\ncated').at(-1), 'adjudicated'));
});
