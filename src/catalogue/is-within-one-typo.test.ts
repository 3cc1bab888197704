import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isWithinOneTypo } from './is-within-one-typo.ts';

describe('one typo', () => {
  const near = [
    ['lagos', 'lagos'],
    ['lagos', 'lags'],
    ['lagos', 'laagos'],
    ['lagos', 'lagis'],
    ['lagos', 'lgaos'],
    ['a', ''],
  ] as const;
  for (const [a, b] of near) it(`lies between "${a}" and "${b}"`, () => assert.ok(isWithinOneTypo(a, b)));

  const far = [
    ['lagos', 'lag'],
    ['lagos', 'logis'],
    ['lagos', 'soagl'],
    ['lagos', 'galos'],
  ] as const;
  for (const [a, b] of far)
    it(`does not lie between "${a}" and "${b}"`, () => assert.ok(!isWithinOneTypo(a, b)));

  it('lies between a word and the word with one letter added anywhere, either way round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 1 }), fc.nat(), (word, letter, place) => {
        const at = place % (word.length + 1);
        const longer = word.slice(0, at) + letter + word.slice(at);
        return isWithinOneTypo(word, longer) && isWithinOneTypo(longer, word);
      }),
    );
  });
});
