import assert from 'node:assert/strict';
import test from 'node:test';
import type { CaseHistory } from '../case-history.ts';
import { backtest } from './backtest.ts';
import { brierScore } from './brier-score.ts';
import { calibrationError } from './calibration-error.ts';
import { endedOnly } from './ended-only.ts';
import { kaplanMeierByPost } from './kaplan-meier-by-post.ts';
import { knownAsOf } from './known-as-of.ts';
import { pooledKaplanMeier } from './pooled-kaplan-meier.ts';
import { refinedHazards } from './refined-hazards.ts';

const one = (start: string, end: string | null, post = 'LDN'): CaseHistory => ({
  start,
  end,
  outcome: end === null ? null : 'issued',
  seen: end ?? '2024-12-31',
  covariates: { class: 'F1', post },
});

test('a sure forecast that comes true scores 0, one half scores a quarter', () => {
  assert.equal(brierScore([{ chance: 1, happened: true }]), 0);
  assert.equal(
    brierScore([
      { chance: 0.5, happened: true },
      { chance: 0.5, happened: false },
    ]),
    0.25,
  );
  assert.equal(brierScore([]), null);
});

test('calibration compares what was said with what came about, bin by bin', () => {
  const said = (chance: number, happened: boolean) => ({ chance, happened });
  assert.equal(calibrationError([said(0.5, true), said(0.5, false)], 1), 0);
  assert.equal(calibrationError([said(0, true), said(1, false)], 2), 1);
  assert.equal(calibrationError([]), null);
});

test('a day sees nothing of what came later, and asks about those who waited', () => {
  const cases = [
    one('2024-01-01', '2024-01-20'),
    one('2024-01-10', '2024-03-01'),
    one('2024-01-15', null),
    one('2024-02-10', '2024-02-12'),
    { ...one('2023-11-01', null), seen: '2023-12-01' },
  ];
  const { history, asked } = knownAsOf(cases, '2024-02-01', '2024-12-31');
  assert.deepEqual(
    history.map(({ end, seen }) => [end, seen]),
    [
      ['2024-01-20', '2024-01-20'],
      [null, '2024-02-01'],
      [null, '2024-02-01'],
      [null, '2023-12-01'],
    ],
  );
  assert.deepEqual(
    asked.map(({ outcome }) => outcome),
    [
      { days: 29, follow: 334 },
      { days: null, follow: 334 },
    ],
  );
});

test('a horizon counts only cases that were followed so long', () => {
  const day = knownAsOf(
    [one('2024-01-01', '2024-02-05'), one('2024-01-02', null)],
    '2024-02-01',
    '2024-02-20',
  );
  const score = backtest(() => () => ({ 7: 1, 14: 1, 30: 1, 60: 1, 90: 1 }), day);
  assert.deepEqual(score[7], { asks: 2, brier: 0.5, calibration: 0.5 });
  assert.deepEqual(score[30], { asks: 0, brier: null, calibration: null });
});

const ended = Array.from({ length: 40 }, (_, i) => one('2024-01-01', `2024-01-${i % 2 ? '11' : '21'}`));
const waiting = Array.from({ length: 40 }, () => ({ ...one('2024-01-01', null, 'PRS'), seen: '2024-02-01' }));
const ask = { start: '2024-02-01', asOf: '2024-02-01', covariates: { class: 'F1', post: 'PRS' } };

test('ended cases alone promise what half of the cases never saw', () => {
  assert.equal(endedOnly([...ended, ...waiting], '2024-02-01')(ask)[30], 1);
  assert.equal(pooledKaplanMeier([...ended, ...waiting], '2024-02-01')(ask)[30], 0.5);
});

test('a post with enough cases has its own curve, another one the pooled one', () => {
  const method = kaplanMeierByPost([...ended, ...waiting], '2024-02-01');
  assert.equal(method(ask)[30], 0);
  assert.equal(method({ ...ask, covariates: { post: 'LDN' } })[30], 1);
  assert.equal(method({ ...ask, covariates: { post: 'NOBODY' } })[30], 0.5);
});

test('our forecast is a method like the others', () => {
  const within = refinedHazards([...ended, ...waiting], '2024-02-01')(ask);
  assert.ok(within[30] > 0 && within[30] < 0.5);
  assert.equal(refinedHazards([], '2024-02-01')(ask)[30], 0.5);
});
