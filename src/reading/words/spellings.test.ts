import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addWord, emptyLexicon, numberOf, UNKNOWN } from './lexicon.ts';
import { forgive, spellingsOf } from './spellings.ts';

function vocabularyOf(words: readonly string[]): (typed: string) => string | null {
  const lexicon = emptyLexicon();
  for (const word of words) addWord(lexicon, word);
  const spellings = spellingsOf(lexicon);
  return (typed) => lexicon.words[forgive(spellings, typed)] ?? null;
}

describe('a longer word with a slip of the pen', () => {
  const meant = vocabularyOf(['passport', 'interview', 'administrative', 'slip']);
  for (const [what, typed] of [
    ['lost', 'pasport'],
    ['added', 'passsport'],
    ['changed', 'passpurt'],
    ['swapped', 'passprot'],
  ] as const)
    it(`is met with one letter ${what}`, () => assert.equal(meant(typed), 'passport'));

  it('is not met with two slips, with another first letter, or when it is short', () => {
    for (const typed of ['psspurt', 'bassport', 'slp', 'sliip']) assert.equal(meant(typed), null);
  });

  it('is met wherever one letter behind the first is lost', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 8, maxLength: 18 });
    fc.assert(
      fc.property(letters, fc.nat(), (word, place) => {
        const gap = 1 + (place % (word.length - 1));
        assert.equal(vocabularyOf([word])(word.slice(0, gap) + word.slice(gap + 1)), word);
      }),
    );
  });
});

describe('a lexicon', () => {
  it('knows every word by its own number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 50 }), (words) => {
        const lexicon = emptyLexicon();
        for (const word of words) addWord(lexicon, word);
        assert.deepEqual(
          words.map((word) => numberOf(lexicon, word)),
          words.map((_, number) => number),
        );
      }),
    );
  });

  it('keeps its words when it grows', () => {
    const lexicon = emptyLexicon();
    const words = Array.from({ length: 9_000 }, (_, number) => `w${number}`);
    for (const word of words) addWord(lexicon, word);
    assert.deepEqual(
      words.map((word) => numberOf(lexicon, word)),
      words.map((_, number) => number),
    );
    assert.equal(numberOf(lexicon, 'w9000'), UNKNOWN);
  });
});
