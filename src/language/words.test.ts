import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.ts';
import { englishWords, type MessageId, wordsOf } from './words.ts';

/** Every argument and plural a message may ask for; a message that needs another name fails here. */
function everyValue(message: string): Record<string, number> {
  const names = [...message.matchAll(/\{\s*(\w+)/g)].map((found) => found[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, 3]));
}

describe('the words of a language', () => {
  it('can say every English message', () => {
    const words = englishWords();
    for (const id of Object.keys(en) as MessageId[]) {
      const said = words.say(id, everyValue(en[id]));
      assert.ok(said.length > 0, id);
      assert.doesNotMatch(said, /[<>{}]|undefined/, id);
    }
  });

  it('writes days so that day and month cannot be swapped', () => {
    const words = englishWords();
    assert.equal(words.day(Temporal.PlainDate.from('2021-03-05')), '5 March 2021');
    assert.equal(words.shortDay(Temporal.PlainDate.from('2021-03-05')), '5 March');
    assert.equal(words.percent(0.812), '81%');
  });

  it('hands a tag of a message to whoever draws it', () => {
    const words = wordsOf('en', { ...en, 'common.product': 'It says <q>{word}</q>.' });
    const drawn = words.pieces<string>(
      'common.product',
      { q: (inner) => `[${inner.join('')}]` },
      { word: 'Refused' },
    );
    assert.equal(drawn.join(''), 'It says [Refused].');
    assert.equal(words.say('common.product', { word: 'Refused' }), 'It says Refused.');
  });

  it('says the direction of a script', () => {
    assert.equal(wordsOf('ur-PK', en).direction, 'rtl');
    assert.equal(wordsOf('es', en).direction, 'ltr');
  });
});
