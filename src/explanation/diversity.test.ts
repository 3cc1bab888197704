/** Diversity Visas: whatever else holds of a case, it ends with the fiscal year for which the person was selected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDay } from '../cases/test-log.ts';
import { englishWords } from '../language/words.ts';
import { explain } from './explain.ts';
import type { Action, ExplainedClock, Explanation } from './explanation.ts';
import { askOf } from './testing/told-case.ts';

const words = englishWords();
const DV = { visaClass: 'DV', post: 'Accra', immigrant: true } as const;
const CHECKED = [
  'interview 2022-05-03',
  'told administrative-processing 2022-05-03',
  'status refused 2022-05-03',
];
const ASKED = ['interview 2022-05-03', 'slip white 2022-05-03', 'requested documents 2022-05-03'];

const told = (today: string, lines: readonly string[], facts = {}): Explanation =>
  explain(askOf(today, lines, { ...DV, ...facts }), words);
const story = (today: string, text: string): Explanation =>
  explain({ today: onDay(today), story: text }, words);
const clocksOf = ({ clocks }: Explanation): readonly string[] => clocks.map(({ is, day }) => `${is} ${day}`);
const yearEnd = ({ clocks }: Explanation): ExplainedClock | undefined =>
  clocks.find(({ is }) => is === 'fiscal-year');
const questions = ({ actions }: Explanation): readonly Action[] =>
  actions.filter((action) => action.do === 'contact-post');

describe('a Diversity Visa story', () => {
  const STORY = 'DV2022 interview in Accra on May 3, AP since then';

  it('is told by when, how many days remain and that nothing is carried over', () => {
    const answer = story('2022-06-01', STORY);
    assert.deepEqual(clocksOf(answer), ['fiscal-year 2022-09-30']);
    assert.equal(yearEnd(answer)?.from, '2021-10-01');
    assert.match(
      answer.meaning,
      /DV-2022 visa .* until 30 September 2022: 121 days remain\..* nothing is carried over/,
    );
    assert.deepEqual(
      answer.sources.filter(({ id }) => id === '8-usc-1154').map(({ grade }) => grade),
      ['primary'],
    );
  });

  it('is told to ask once, politely, and to name the day', () => {
    const [first, ...others] = questions(story('2022-05-06', STORY));
    assert.equal(first?.notBefore, '2022-05-17');
    assert.match(first?.says ?? '', /polite message\. Say that a DV-2022 visa .* 30 September 2022/);
    assert.deepEqual(others, []);
    assert.match(
      story('2022-05-06', STORY).drafts[0]?.body.join(' ') ?? '',
      /only until 30 September 2022\./,
    );
  });

  it('holds on its last day', () => {
    const answer = story('2022-09-30', STORY);
    assert.equal(answer.standing[0]?.is, 'processing');
    assert.match(answer.meaning, /until 30 September 2022: that is today/);
    assert.ok(answer.outcome.issued < 0.15);
    assert.equal(story('2022-09-29', STORY).meaning.includes('one day remains'), true);
  });

  it('has ended on the day after', () => {
    const answer = story('2022-10-01', STORY);
    assert.equal(answer.standing[0]?.is, 'closed');
    assert.equal(
      answer.headline,
      'Your Diversity Visa could be issued until 30 September 2022. If it was not, the case has ended.',
    );
    assert.match(yearEnd(answer)?.says ?? '', /has ended, and nothing is carried over/);
    assert.ok(answer.actions.some((action) => action.do === 'reapply'));
    assert.deepEqual(
      answer.actions.filter((action) => action.do === 'wait' || action.do === 'contact-post'),
      [],
    );
    assert.ok(answer.outcome.issued < 0.1);
  });
});

describe('the fiscal year', () => {
  const page = (today: string, number: string): Explanation =>
    explain(
      {
        today: onDay(today),
        statusText: `IMMIGRANT VISA APPLICATION\nRefused\nApplication ID or Case Number: ${number}\nCase Created: 10-Feb-2021\nCase Last Updated: 02-Mar-2021`,
      },
      words,
    );

  it('is that of the case number on a page, which says nothing of the kind of visa', () => {
    assert.equal(yearEnd(page('2021-08-05', '2021AF00012345'))?.day, '2021-09-30');
    assert.match(page('2021-10-01', '2021AF00012345').headline, /until 30 September 2021\. If it was not/);
    assert.equal(yearEnd(page('2021-10-01', '2022AF00012345'))?.day, '2022-09-30');
    assert.equal(yearEnd(page('2021-08-05', 'AA00EXAMPLE')), undefined);
    assert.doesNotMatch(JSON.stringify(page('2021-08-05', '2021AF00012345')), /00012345/);
  });

  it('is told with the kind of visa, however it is written', () => {
    for (const visaClass of ['DV2023', 'dv-2023', 'DV 2023'])
      assert.equal(yearEnd(told('2022-11-01', [], { visaClass }))?.day, '2023-09-30', visaClass);
  });

  it('is else the one that the events lie in, and said to be taken from today where there are none', () => {
    assert.equal(yearEnd(told('2022-12-01', CHECKED))?.day, '2022-09-30');
    const guessed = yearEnd(told('2022-12-01', []));
    assert.equal(guessed?.day, '2023-09-30');
    assert.match(guessed?.says ?? '', /We took the year from today/);
  });

  it('ends spouses and children with it', () => {
    for (const visaClass of ['DV1', 'DV2', 'DV3'])
      assert.equal(yearEnd(told('2022-06-01', CHECKED, { visaClass }))?.day, '2022-09-30', visaClass);
  });
});

describe('the years of other visas', () => {
  it('give a Diversity Visa applicant none', () => {
    const answer = told('2022-06-01', ASKED);
    assert.deepEqual(clocksOf(answer), ['fiscal-year 2022-09-30']);
    assert.equal(answer.actions[0]?.do, 'provide');
    assert.equal(answer.actions[0]?.by, '2022-09-30');
    assert.match(answer.actions[0]?.says ?? '', /Do it at once/);
    assert.deepEqual(clocksOf(told('2022-06-01', ASKED, { immigrant: false })), ['fiscal-year 2022-09-30']);
    assert.doesNotMatch(JSON.stringify(answer), /22-cfr-42-83|One-year|2023/);
  });

  it('give none after the end either: nothing is reinstated', () => {
    const answer = told('2023-06-01', ASKED);
    assert.deepEqual(clocksOf(answer), ['fiscal-year 2022-09-30']);
    assert.doesNotMatch(JSON.stringify(answer), /taken up again|second year/);
  });

  it('are kept for whom they are', () => {
    assert.deepEqual(clocksOf(told('2022-06-01', ASKED, { visaClass: 'IR1' })), ['registration 2023-05-03']);
    assert.deepEqual(clocksOf(told('2022-06-01', ASKED, { visaClass: 'H1B', immigrant: false })), [
      'documents 2023-05-03',
    ]);
  });
});

describe('a wait before asking', () => {
  it('is kept where the post asks for it and it leaves a month', () => {
    const early = ['interview 2022-01-10', 'told administrative-processing 2022-01-10'];
    const answer = told('2022-01-20', early, { post: 'Ankara' });
    assert.equal(answer.clocks.find(({ is }) => is === 'inquiry')?.day, '2022-07-09');
    assert.equal(questions(answer)[0]?.notBefore, '2022-07-09');
  });

  it('is not asked for when it would outlast the case', () => {
    const answer = told('2022-06-01', CHECKED, { post: 'Ankara' });
    assert.equal(
      answer.clocks.find(({ is }) => is === 'inquiry'),
      undefined,
    );
    assert.equal(questions(answer)[0]?.notBefore, '2022-05-17');
  });

  it('is two weeks after a message, while there is time', () => {
    const asked = told('2022-06-10', [...CHECKED, 'contacted 2022-06-08']);
    assert.equal(questions(asked)[0]?.notBefore, '2022-06-22');
    assert.match(questions(asked)[0]?.says ?? '', /If nobody has answered your message of 8 June 2022/);
    assert.deepEqual(questions(told('2022-09-25', [...CHECKED, 'contacted 2022-09-20'])), []);
  });
});

describe('after the year', () => {
  it('a visa that was issued in it stands', () => {
    const answer = told('2022-10-03', ['interview 2022-09-20', 'status issued 2022-09-28']);
    assert.equal(answer.standing[0]?.is, 'issued');
    assert.equal(yearEnd(answer), undefined);
    assert.match(answer.headline, /^Your visa is issued/);
  });

  it('nobody who was told yes is told that it is lost: it may have been issued', () => {
    const answer = told('2022-10-03', ['interview 2022-09-20', 'told approved 2022-09-20']);
    assert.match(answer.headline, /If it was not, the case has ended/);
    assert.equal(answer.actions[0]?.source, '8-usc-1154');
    assert.match(answer.actions[0]?.says ?? '', /Look at the page and your e-mail once more/);
    assert.match(answer.drafts[0]?.body.join(' ') ?? '', /if a Diversity Visa was issued in my case/);
  });
});

describe('a nonimmigrant story of the same days', () => {
  it('has no such end', () => {
    const answer = story('2022-10-01', 'H1B interview in Accra on May 3, AP since then');
    assert.equal(yearEnd(answer), undefined);
    assert.equal(answer.standing[0]?.is, 'processing');
    assert.doesNotMatch(JSON.stringify(answer), /fiscal|September|Diversity/);
  });
});
