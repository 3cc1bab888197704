import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../../../language/words.ts';
import { sayDay, sentences } from './answered.ts';

describe('the words of an answer', () => {
  it('are cut between sentences and nowhere else', () => {
    assert.deepEqual(sentences('Wait. Look at it twice a week. Is it new? Fine.'), [
      'Wait.',
      'Look at it twice a week.',
      'Is it new?',
      'Fine.',
    ]);
    assert.deepEqual(sentences('Rule 9 FAM 504.11 says so, e.g. in a letter.'), [
      'Rule 9 FAM 504.11 says so, e.g. in a letter.',
    ]);
    assert.deepEqual(sentences(''), ['']);
  });

  it('say as much of a day as was told', () => {
    const words = englishWords();
    const today = Temporal.PlainDate.from('2021-03-12');
    assert.equal(sayDay(words, '2021-03-05', today), '5 March');
    assert.equal(sayDay(words, '2020-12-05', today), '5 December 2020');
    assert.equal(sayDay(words, '2021-02', today), 'February 2021');
    assert.equal(sayDay(words, '2020', today), '2020');
  });
});
