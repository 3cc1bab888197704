import assert from 'node:assert/strict';
import test from 'node:test';
import { chanceOnCurve, survivalByDay } from './survival-by-day.ts';

test('the curve holds still between the days on which somebody was issued', () => {
  const curve = survivalByDay([
    { days: 1, ended: 'issued' },
    { days: 3, ended: 'issued' },
    { days: 4, ended: null },
    { days: 4, ended: null },
  ]);
  assert.deepEqual([...curve], [1, 0.75, 0.75, 0.5, 0.5]);
});

test('a chance is of those who still wait, and stays put beyond the longest wait', () => {
  const curve = Float64Array.of(1, 0.75, 0.75, 0.5, 0.5);
  assert.equal(chanceOnCurve(curve, 1, 2), 1 - 0.5 / 0.75);
  assert.equal(chanceOnCurve(curve, 100, 30), 0);
});

test('a curve on which nobody is left says nothing, and one without waits says never', () => {
  assert.equal(chanceOnCurve(Float64Array.of(1, 0), 5, 7), null);
  assert.equal(survivalByDay([]).length, 0);
  assert.equal(chanceOnCurve(survivalByDay([]), 5, 7), 0);
});
