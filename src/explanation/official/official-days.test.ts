/** The days of an official case: until when to give, from when to ask, by when to collect. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, post } from '../../cases/test-log.ts';
import { statusOf } from '../testing/official-case.ts';

const begunAt = (office: string) =>
  [
    post('2021-02-22', 'application-made', { post: office, visaClass: 'H1B' }),
    post('2021-03-03', 'interview-held'),
  ] as const;

describe('the days of an official case', () => {
  it('are a year from the refusal for what was asked, and the due day where it comes sooner', () => {
    const open = [...begunAt('PTM'), post('2021-03-03', 'refused', { needs: ['documents'] })] as const;
    const bySheet = accepted(...open, post('2021-03-03', 'item-requested', { due: '2021-05-01' }));
    assert.equal(statusOf(accepted(...open), '2021-04-01').actions[0]?.by, '2022-03-03');
    const due = statusOf(bySheet, '2021-04-01');
    assert.equal(due.actions[0]?.by, '2021-05-01');
    assert.match(due.actions.find((action) => action.do === 'contact-post')?.says ?? '', /more time/);
    assert.equal(statusOf(bySheet, '2021-05-02').actions[0]?.by, '2022-03-03');
  });

  it('that passed for one thing hide no day that is still to come for another', () => {
    const asked = accepted(
      ...begunAt('PTM'),
      post('2021-03-03', 'refused', { needs: ['documents'] }),
      post('2021-03-03', 'item-requested', { item: 'cv', due: '2021-03-20' }),
      post('2021-03-03', 'item-requested', { item: 'letter', due: '2021-06-01' }),
    );
    const [give] = statusOf(asked, '2021-04-01').actions;
    assert.equal(give?.by, '2021-06-01');
    assert.match(give?.says ?? '', /The day of at least one of them has passed/);
  });

  it('let one ask for a decision two weeks after the interview', () => {
    const asks = (today: string) =>
      statusOf(accepted(...begunAt('PTM')), today).actions.find((action) => action.do === 'contact-post');
    assert.equal(asks('2021-03-05')?.notBefore, '2021-03-17');
    assert.match(asks('2021-06-01')?.says ?? '', /^This takes longer than it mostly does/);
  });

  it('let one ask from the day that the post’s own page names, after the last paper', () => {
    const log = accepted(
      ...begunAt('ATA'),
      post('2021-03-03', 'refused', { needs: ['administrative-processing', 'documents'] }),
      post('2021-03-03', 'item-requested'),
      post('2021-03-20', 'item-provided'),
      post('2021-03-21', 'item-accepted'),
    );
    const { inquireFrom, actions, clocks } = statusOf(log, '2021-04-01');
    assert.equal(inquireFrom, '2021-09-16');
    assert.doesNotMatch(actions.map(({ says }) => says).join(' '), /another embassy/);
    assert.deepEqual(
      clocks.find(({ is }) => is === 'inquiry')?.readings.map(({ source }) => source),
      ['ustraveldocs-kz'],
    );
    assert.equal(statusOf(log, '2021-09-16').actions[0]?.says, 'You may ask us now how far it is.');
  });

  it('take the longest wait of others where the office published none, and say so', () => {
    const log = accepted(...begunAt('PTM'), post('2021-03-03', 'refused'));
    const { inquireFrom, actions } = statusOf(log, '2021-04-01');
    assert.equal(inquireFrom, '2021-08-30');
    assert.match(actions.map(({ says }) => says).join(' '), /We have published no wait of our own/);
  });

  it('give no other office’s wait to whoever is not being checked', () => {
    const log = accepted(
      ...begunAt('PTM'),
      post('2021-03-03', 'refused', { needs: ['documents'] }),
      post('2021-03-03', 'item-requested'),
      post('2021-03-20', 'item-provided'),
    );
    assert.equal(statusOf(log, '2021-04-01').inquireFrom, null);
  });

  it('say that no year runs while nothing is asked', () => {
    const log = accepted(...begunAt('PTM'), post('2021-03-03', 'refused'));
    const said = statusOf(log, '2023-04-01');
    assert.ok(said.clocks.some(({ is }) => is === 'no-limit'));
    assert.ok(said.clocks.every(({ is }) => is !== 'documents'));
    assert.match(said.headline, /checking something/);
  });

  const selected = [
    post('2021-02-22', 'application-made', { post: 'PTM', visaClass: 'DV', immigrant: true }),
    post('2021-03-03', 'interview-held'),
  ] as const;

  it('end with the fiscal year of a Diversity Visa, whatever is asked', () => {
    const checked = accepted(...selected, post('2021-03-03', 'refused'));
    const asked = accepted(...selected, post('2021-03-03', 'refused', { needs: ['documents'] }));
    for (const log of [checked, asked]) {
      const { clocks, meaning } = statusOf(log, '2021-09-30');
      assert.deepEqual(
        clocks.map(({ is, day }) => [is, day]),
        [['fiscal-year', '2021-09-30']],
      );
      assert.match(meaning, /only until 30 September 2021\. If your case is still open then, it ends/);
    }
    assert.equal(statusOf(asked, '2021-06-01').actions[0]?.by, '2021-09-30');
    assert.ok(
      statusOf(checked, '2021-06-01').actions.some(
        ({ says }) => says === 'You may ask us now how far it is.',
      ),
    );
  });

  it('are over after it, and the case is nobody’s turn', () => {
    const checked = accepted(...selected, post('2021-03-03', 'refused'));
    const over = statusOf(checked, '2021-10-01');
    assert.equal(over.standing, 'closed');
    assert.equal(over.turn.is, 'done');
    assert.equal(over.decision.is, 'refused');
    assert.deepEqual(
      over.actions.map((action) => action.do),
      ['reapply'],
    );
    const issued = accepted(...selected, post('2021-09-30', 'issued'));
    assert.equal(statusOf(issued, '2021-10-01').standing, 'issued');
  });

  it('follow the year in the case number, and without it no year is guessed before an interview', () => {
    const [made] = selected;
    assert.deepEqual(statusOf([made], '2021-04-01').clocks, []);
    assert.equal(statusOf([made], '2021-04-01', { numbered: 2022 }).clocks[0]?.day, '2022-09-30');
  });

  it('say by when a passport is to be collected', () => {
    const log = accepted(
      ...begunAt('PTM'),
      post('2021-03-03', 'petition-checked'),
      post('2021-03-03', 'passport-kept'),
      post('2021-03-04', 'issued'),
      post('2021-03-10', 'passport-ready'),
    );
    const { passport, actions } = statusOf(log, '2021-03-11');
    assert.equal(passport?.at, 'ready');
    assert.equal(passport.direction, 'to-you');
    assert.equal(passport.collectBy, actions[0]?.by);
    assert.ok(passport.collectBy !== null && passport.collectBy > '2021-03-11');
  });

  it('count anew from the reinstatement', () => {
    const log = accepted(
      post('2021-02-22', 'application-made', { post: 'PTM', visaClass: 'IR1', immigrant: true }),
      post('2021-03-03', 'interview-held'),
      post('2021-03-03', 'refused', { needs: ['documents'] }),
      post('2022-03-04', 'registration-terminated'),
      post('2022-05-01', 'registration-reinstated'),
    );
    const { meaning, actions, standing } = statusOf(log, '2022-06-01');
    assert.equal(standing, 'applicant-to-act');
    assert.match(meaning, /taken up again on 1 May 2022/);
    assert.equal(actions[0]?.by, '2023-05-01');
  });
});
