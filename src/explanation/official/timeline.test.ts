import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_CASE } from '../../cases/case-state.ts';
import type { CaseEvent } from '../../cases/event.ts';
import { FACT_KINDS } from '../../cases/office-event.ts';
import { accepted, correction, post } from '../../cases/test-log.ts';
import { statusOf, WORDS } from '../testing/official-case.ts';
import { sayFact } from './say-fact.ts';

const TODAY = '2021-06-01';
const begun = [
  post('2021-02-22', 'application-made', { post: 'PTM' }),
  post('2021-03-03', 'interview-held'),
] as const;
const papers = [
  ...begun,
  post('2021-03-03', 'refused', { needs: ['documents'] }),
  post('2021-03-03', 'item-requested', { item: 'photo', what: 'photos', says: 'Photo, 2 × 2 inches' }),
] as const;
const linesOf = (log: readonly CaseEvent[]) =>
  statusOf(log, TODAY).timeline.map(({ on, says }) => `${on} ${says}`);

describe('the timeline of an official case', () => {
  it('has a plain sentence for every kind of event, each its own', () => {
    const context = { words: WORDS, nameOf: (name: string) => name, itemOf: () => 'Photo' };
    const said = FACT_KINDS.map((kind) => {
      const { witness: _, ...fact } = post('2021-03-03', kind);
      assert.ok(fact.kind !== 'correction');
      return sayFact(fact, NO_CASE, context);
    });
    assert.equal(new Set(said).size, FACT_KINDS.length);
    for (const sentence of said) assert.match(sentence, /^[A-Z][^{}<>]*\.$/);
  });

  it('names what was asked in the office’s own words, and says a step back as one', () => {
    const log = accepted(
      ...papers,
      post('2021-03-11', 'item-provided', { item: 'photo' }),
      post('2021-03-17', 'item-rejected', { item: 'photo', reason: 'It is too old.' }),
    );
    const answer = statusOf(log, TODAY);
    assert.deepEqual(
      answer.timeline.map(({ lane, by, stepBack }) => [lane, by, stepBack ?? false]),
      [
        ['us', 'applicant', false],
        ['us', 'applicant', false],
        ['you', 'office', false],
        ['you', 'office', false],
        ['us', 'applicant', false],
        ['you', 'office', true],
      ],
    );
    assert.equal(
      answer.timeline.at(-1)?.says,
      'A step back. We could not use this: Photo, 2 × 2 inches. It is your turn again.',
    );
    assert.deepEqual(answer.requested, [
      {
        ...{ id: 'photo', what: 'photos', says: 'Photo, 2 × 2 inches', state: 'rejected' },
        ...{ stateSays: 'Please send it again.', on: '2021-03-17', due: null, reason: 'It is too old.' },
      },
    ]);
  });

  it('shows what is right with the day of the correction, and nothing of what was wrong', () => {
    const log = accepted(
      ...begun,
      post('2021-03-03', 'refused', { ground: '214(b)', needs: [] }),
      correction('2021-03-05', 3, post('2021-03-03', 'refused', { needs: ['documents'] })),
    );
    assert.deepEqual(linesOf(log), [
      '2021-02-22 We received your application (F1 visa).',
      '2021-03-03 You came to the interview.',
      '2021-03-03 Refused under section 221(g) for now: papers are missing. (Corrected on 5 March 2021.)',
    ]);
    assert.equal(statusOf(log, TODAY).timeline.at(-1)?.correctedOn, '2021-03-05');
  });

  it('tells of an entry that was taken back only that it was', () => {
    const log = accepted(
      ...begun,
      post('2021-03-03', 'refused', { ground: '214(b)', needs: [] }),
      correction('2021-03-05', 3, null),
    );
    const { timeline, headline } = statusOf(log, TODAY);
    assert.equal(timeline.length, 3);
    assert.equal(
      timeline.at(-1)?.says,
      'We took an entry of 3 March 2021 out of your record. It had been written down by mistake.',
    );
    assert.match(headline, /An officer has still to decide/);
  });

  it('stands in the order of days, whatever the order of writing, and ends with whose turn it is', () => {
    const log = accepted(
      ...papers,
      post('2021-03-12', 'passport-kept'),
      post('2021-03-11', 'item-provided', { item: 'photo' }),
    );
    const { timeline, turn } = statusOf(log, TODAY);
    assert.deepEqual(
      timeline.map(({ seq }) => seq),
      [1, 2, 3, 4, 6, 5],
    );
    assert.equal(timeline.at(-1)?.lane, 'us');
    assert.equal(turn.says, 'It is our turn.');
  });

  it('has no row for what an applicant or a page told, and none for what is still to come', () => {
    const told = { witness: 'applicant', kind: 'told', value: 'approved', date: '2021-03-04' } as const;
    const log = [...papers, told, post('2021-07-01', 'passport-kept')];
    assert.equal(statusOf(log, TODAY).timeline.length, papers.length);
  });

  it('asks for nothing twice: what is asked on the day of the refusal is no step back, what is asked later is', () => {
    const log = accepted(
      ...papers,
      post('2021-04-01', 'item-requested', { item: 'bank', says: 'Bank statements' }),
    );
    assert.deepEqual(
      statusOf(log, TODAY).timeline.map(({ stepBack }) => stepBack ?? false),
      [false, false, false, false, true],
    );
  });

  it('names the offices of a transfer', () => {
    const log = accepted(...begun, post('2021-04-01', 'transferred', { to: 'HYD' }));
    const { timeline, meaning, ask } = statusOf(log, TODAY);
    assert.equal(timeline.at(-1)?.says, 'Your case moved to US Consulate General in Hyderabad.');
    assert.match(meaning, /moved to US Consulate General in Hyderabad on 1 April 2021/);
    assert.equal(ask.office?.code, 'HYD');
  });
});
