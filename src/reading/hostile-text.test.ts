/** A megabyte that is made to be slow is read like others: twice as long takes about twice the work, never more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scrub } from './personal/scrub.ts';
import { read } from './read.ts';

const SIZE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const PIECES = [
  '1234567890',
  '1234567890 ',
  '"(“',
  '“she said “he said “',
  '12/08/20 ',
  '1/2 ',
  '2/3/2021, ',
  'Jan 5, ',
  '1-',
  '+1 ',
  'a@',
  'ab.cd.',
  'refused ',
  'approved ',
  '221g slip ',
  'refused->issued ',
  'if I was refused and ',
  '面签被check补材料',
  '被拒签收到护照白条',
  'my wife and I ',
  'passport submitted ',
  'passport returned ',
  'dropbox passport submitted issued ',
  'they asked me for my passport and I sent it on 5 May and the page said issued ',
  '\n',
  'h1 h4 refused. ',
  'Thanks,\n',
] as const;

describe('a megabyte of hostile text', () => {
  const posted = Temporal.PlainDate.from('2021-02-01');
  for (const piece of PIECES)
    it(`of ${JSON.stringify(piece)} again and again is read to its end`, () => {
      const text = fill(piece);
      assert.ok(read(text, { posted }).cases.length >= 0);
      assert.ok(scrub(text).text.length > 0);
    });

  it('tells no more events than a story can', () => {
    const days = Array.from({ length: 28 }, (_, day) => `interview on ${day + 1} January 2020. `).join('');
    const events = read(fill(days), { posted }).cases.flatMap((found) => found.events);
    assert.ok(events.length > 0 && events.length <= 2_000);
  });
});
