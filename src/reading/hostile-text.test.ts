/** Long texts that are made to be slow are read like others: twice as long takes about twice the work, never more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';
import { scrub } from './scrub.ts';

const SIZE = 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const PIECES = [
  '1234567890',
  '"(“',
  '12/08/20 ',
  'Jan 5, ',
  '1-',
  '+1 ',
  'a@',
  'ab.cd.',
  'refused ',
  'refused->issued ',
  'if I was refused and ',
  '面签被check补材料',
  'my wife and I ',
  'passport submitted ',
  '\n',
  'h1 h4 refused. ',
  'Thanks,\n',
] as const;

describe('hostile text', () => {
  const posted = Temporal.PlainDate.from('2021-02-01');
  for (const piece of PIECES)
    it(`of ${JSON.stringify(piece)} again and again is read to its end`, () => {
      const text = fill(piece);
      assert.ok(read(text, { posted }).cases.length >= 0);
      assert.ok(scrub(text).text.length > 0);
    });
});
