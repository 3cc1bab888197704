import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const PAGE =
  '“A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.”';
const posted = Temporal.PlainDate.from('2021-04-20');

describe('a page pasted into a story', () => {
  it('is the one event that its word was shown, with its text', () => {
    const { cases } = read(`What does this mean for me?\n${PAGE}`, { posted });
    assert.deepEqual(
      cases.flatMap(({ events }) => events.map(({ kind, value, detail }) => [kind, value, detail])),
      [['status', 'refused', 'short']],
    );
  });

  it('tells which text stands under a word that the story names', () => {
    const { cases } = read(`Interview on 2 April. On 3 April it showed Refused.\n\n${PAGE}`, { posted });
    const [status, ...more] = cases.flatMap(({ events }) => events.filter(({ kind }) => kind === 'status'));
    assert.deepEqual([status?.detail, status?.date, more.length], ['short', '2021-04-03', 0]);
  });

  it('without a word from anybody is no story', () => {
    assert.deepEqual(read(PAGE, { posted }).cases, []);
  });
});
