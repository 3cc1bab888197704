import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../read.ts';

const posted = Temporal.PlainDate.from('2021-02-10');

/** "told refused: 214(b)" for every event that names what it rests on. */
const grounds = (text: string): readonly string[] =>
  read(text, { posted }).cases.flatMap(({ events }) =>
    events.flatMap(({ kind, value, detail }) => (detail === null ? [] : [`${kind} ${value}: ${detail}`])),
  );

/** All sentences are invented. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'My visa was refused under 214(b) on 20 Jan.': ['told refused: 214(b)'],
  'I was refused on 20 Jan. Section 214b.': ['told refused: 214(b)'],
  'He was denied under 212(a)(6)(C).': ['told refused: 212(a)'],
  'In 2018 my visa was refused under 214b, in 2021 it was refused under 221(g).': ['told refused: 214(b)'],
  'My visa was refused under 214(b) on 20 Jan. The officer gave my passport back with a letter.': [
    'told refused: 214(b)',
    'slip uncoloured: 214(b)',
  ],
  'VO said refused under 221(g), no documents needed.': ['told refused: 221(g)'],
  'VO said PIMS not updated and gave me a white slip.': [
    'told administrative-processing: PIMS',
    'slip white: PIMS',
  ],
  'VO said my visa was refused as the petition was revoked.': ['told refused: petition revoked'],
};

describe('what a refusal rests on', () => {
  for (const [text, named] of Object.entries(NAMED))
    it(`is told: ${text}`, () => assert.deepEqual(grounds(text), named));

  it('is not what it is said not to be, or what is only asked', () => {
    assert.deepEqual(grounds('My visa was refused on 20 Jan, but not under 214(b).'), []);
    assert.deepEqual(grounds('My visa was refused on 20 Jan. Is it 214(b)?'), []);
  });

  it('is no detail of a letter that another ground stands far from', () => {
    const told = grounds('I got a white slip on 5 Jan, my cousin in Delhi got a 214(b).');
    assert.deepEqual(told, ['told refused: 214(b)']);
  });
});
