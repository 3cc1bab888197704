/** Generated pastes of every wording, read right; and a megabyte of anything, read to its end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './recognise.ts';
import { measure } from './testing/measure.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
const SHORT =
  'A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview. ';

describe('generated pastes', () => {
  const { tellable, right, confidentlyWrong, misses } = measure(recognise, { from: 90_000, count: 6000 });

  it('are read right, word and text, in 98 of 100', () => {
    assert.ok(tellable > 5000);
    const some = JSON.stringify(misses.slice(0, 3));
    assert.ok(right / tellable >= 0.98, `${right} of ${tellable}, for example not ${some}`);
  });

  it('are never read wrong with confidence', () => assert.deepEqual(confidentlyWrong, []));
});

describe('a megabyte', () => {
  const nothing = [
    'a',
    '7',
    '<',
    '<<a ',
    '<a href=',
    '&',
    '&#',
    '"\'',
    ' \n',
    '-\n',
    '>',
    'e\u0301\u0323',
    '签证 ',
    '\\',
  ];
  for (const piece of nothing) {
    it(`of ${JSON.stringify(piece)} says nothing`, () => assert.equal(recognise(fill(piece)), null));
  }

  it('of the same text says it once', () => {
    const got = recognise(fill(SHORT));
    assert.deepEqual([got?.is, got?.text], ['refused', 'short']);
  });

  it('of open elements of the page ends', () => {
    assert.ok(recognise(fill('<div id="lblStatus">'))?.is !== 'refused');
    assert.equal(recognise(fill('<script>')), null);
    assert.equal(recognise(fill('<SCRIPT></SCRIPT>')), null);
    assert.equal(recognise(fill('Case Created: ')) === null, false);
  });

  it('of noise before the page does not hide it', () => {
    const got = recognise(`${fill('lorem ipsum dolor ')}\n${SHORT}`);
    assert.deepEqual([got?.is, got?.text], ['refused', 'short']);
  });

  it('of one word again and again says that word', () =>
    assert.equal(recognise(fill('Refused\n'))?.is, 'refused'));
});
