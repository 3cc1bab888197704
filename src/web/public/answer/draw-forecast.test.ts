import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ExplainedForecast } from '../../../explanation/explanation.ts';
import { englishWords } from '../../../language/words.ts';
import { textOf } from '../../html/html.ts';
import { drawForecast } from './draw-forecast.ts';

const words = englishWords();
const today = Temporal.PlainDate.from('2026-11-23');

const FORECAST: ExplainedForecast = {
  ...{ waited: 34, since: '2026-10-20', median: 22, interval80: [4, 169], says: [] },
  within: { 7: 0.2, 14: 0.36, 30: 0.62, 60: 0.8, 90: 0.84 },
  like: { visaClass: 'F1', post: 'BEJ', hold: 'processing' },
  from: {
    ...{ asOf: '2026-09-30', cases: 27002, issued: 20000, without: 4000, cohorts: [] },
    began: { first: '2019-01-04', middle: '2025-03-01', last: '2026-09-02' },
  },
};

const drawn = (
  more: Partial<ExplainedForecast> = {},
  days: string | null = '#h-clocks',
  yourTurn = false,
): string =>
  textOf(drawForecast(words, { foretold: { forecast: { ...FORECAST, ...more } }, today, days, yourTurn }));

describe('the forecast on a page', () => {
  it('says how long it has been, what came of others, and by which day', () => {
    const page = drawn();
    assert.match(page, /You have waited 34 days, counted from 20 October 2026\./);
    assert.match(page, /about 62 are issued within the next 30 days/);
    assert.match(page, /Half of them are issued within 22 more days, so by 15 December 2026\./);
    assert.match(page, /One in ten waits longer than 169 days\./);
    assert.match(page, /<time datetime="2026-12-23">23 December<\/time>/);
    assert.match(page, /27,002 cases as they were known on 30 September 2026/);
    assert.equal(page.match(/<rect class="filled"/g)?.length, 5);
  });

  it('leads to the cases that it speaks of, and to how they are counted', () => {
    assert.match(drawn(), /href="\/waits\?post=BEJ&amp;class=F1&amp;hold=processing"/);
    assert.match(drawn(), /href="\/waits\/how"/);
    assert.match(drawn({ like: { visaClass: null, post: null, hold: 'unknown' } }), /\/waits\?hold=unknown"/);
  });

  it('says kindly when a month is hardly enough, and what can be done', () => {
    assert.doesNotMatch(drawn(), /not likely/);
    const slow = drawn({ within: { 7: 0, 14: 0, 30: 0.004, 60: 0.01, 90: 0.02 }, median: null });
    assert.match(slow, /fewer than 1 is issued within the next 30 days/);
    assert.match(slow, /That is hard\. It is no refusal/);
    assert.match(slow, /When half of them are issued is not within sight/);
    assert.match(slow, /Some things can be done.*<a href="#h-clocks">The days that matter<\/a>/s);
    assert.doesNotMatch(
      drawn({ within: { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 } }, null),
      /The days that matter/,
    );
  });

  it('says when what it knows is old, and what is not within sight', () => {
    assert.doesNotMatch(drawn(), /more than a year ago/);
    const from = { ...FORECAST.from, asOf: '2023-09-30' };
    assert.match(drawn({ from }), /That was more than a year ago/);
    const began = { first: '2009-01-04', middle: '2013-03-01', last: '2026-09-02' };
    assert.match(
      drawn({ from: { ...FORECAST.from, began } }),
      /in the years 2009 to 2026, half of them by 2013\..*Half of them began more than three years ago\./s,
    );
    assert.match(drawn({ interval80: [4, null] }), /One in ten waits longer than can be seen\./);
    assert.doesNotMatch(drawn({ interval80: null }), /One in ten/);
  });

  it('says that the turn is the applicant’s', () => {
    assert.doesNotMatch(drawn(), /still asked of you/);
    assert.match(drawn({}, null, true), /Something is still asked of you/);
  });

  it('says when and not whether, where no case ended without a visa', () => {
    assert.doesNotMatch(drawn(), /end in a visa|without a visa/);
    const page = drawn({ from: { ...FORECAST.from, without: 0 } });
    assert.match(page, /have waited as long and end in a visa, about 62 are issued/);
    assert.match(page, /Of 100 such cases that end in a visa, so many/);
    assert.match(page, /None of these cases ended without a visa\..*It does not tell whether one comes\./);
    assert.doesNotMatch(drawn({ from: { ...FORECAST.from, without: null } }), /without a visa/);
  });

  it('says that it cannot be told where too little is known', () => {
    const foretold = { noForecast: words.say('waits.forecast.too-few') };
    const page = textOf(drawForecast(words, { foretold, today, days: null, yourTurn: false }));
    assert.match(page, /How long it may still take<\/h2>\n<div class="body"><p>We cannot tell/);
    assert.doesNotMatch(page, /Of 100/);
  });

  it('is not there where there is none', () => {
    assert.equal(textOf(drawForecast(words, { foretold: {}, today, days: null, yourTurn: false })), '');
  });
});
