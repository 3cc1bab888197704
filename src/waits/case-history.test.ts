import assert from 'node:assert/strict';
import test from 'node:test';
import { type CaseHistory, type HistoryProblem, waitAsOf } from './case-history.ts';
import { dayNumber } from './day-number.ts';

const known: CaseHistory = {
  start: '2024-03-01',
  end: '2024-03-21',
  outcome: 'issued',
  seen: '2024-03-21',
  covariates: {},
};
const on = (iso: string) => dayNumber(iso) ?? Number.NaN;

test('an end that lies in the future of the day asked is not known yet', () => {
  const then = waitAsOf(known, on('2024-03-11'));
  assert.ok(then.ok);
  assert.deepEqual(then.wait, { days: 10, ended: null, joined: 0 });
});

test('a case that nobody confirmed for long is censored on the day it was last confirmed', () => {
  const open = waitAsOf({ ...known, end: null, outcome: null, seen: '2024-03-05' }, on('2025-01-01'));
  assert.ok(open.ok);
  assert.deepEqual(open.wait, { days: 4, ended: null, joined: 0 });
});

test('a case that ended in a way nobody wrote down is censored, but does not wait', () => {
  const left = waitAsOf({ ...known, outcome: null }, on('2024-06-01'));
  assert.ok(left.ok);
  assert.deepEqual([left.wait.ended, left.wait.days, left.waits], [null, 20, false]);
});

test('a person who joined late is known from that day on', () => {
  const late = waitAsOf({ ...known, joined: '2024-03-09' }, on('2024-06-01'));
  assert.ok(late.ok);
  assert.deepEqual(late.wait, { days: 20, ended: 'issued', joined: 8 });
});

test('what cannot be right is a problem with a name', () => {
  const cases: [Partial<CaseHistory>, HistoryProblem][] = [
    [{ start: '2024-02-30' }, 'start-not-a-day'],
    [{ start: '2025-02-01' }, 'starts-later'],
    [{ end: '2024-02-01' }, 'end-before-start'],
    [{ end: 'soon' }, 'end-not-a-day'],
    [{ seen: '' }, 'seen-not-a-day'],
    [{ end: null, seen: '2024-02-01' }, 'seen-before-start'],
    [{ joined: '2024-04-01' }, 'joined-after-end'],
  ];
  for (const [change, problem] of cases)
    assert.deepEqual(waitAsOf({ ...known, ...change }, on('2024-06-01')), { ok: false, problem });
});

test('a day number counts days and knows which days exist', () => {
  assert.equal(dayNumber('1970-01-02'), 1);
  assert.equal(on('2024-03-01') - on('2024-02-28'), 2);
  assert.equal(dayNumber('2023-02-29'), null);
  assert.equal(dayNumber('2023-2-1'), null);
});
