import assert from 'node:assert/strict';
import test from 'node:test';
import { restrictedMean } from './restricted-mean.ts';
import { fromR, tableOf, waitsOf } from './test-data/from-r.ts';

for (const set of fromR.filter(({ restricted }) => restricted.mean[0] !== null)) {
  test(`the restricted mean and its error are those of R: ${set.name}`, () => {
    const { mean, standardError } = restrictedMean(tableOf(waitsOf(set)), set.restricted.within[0] ?? 0);
    assert.ok(Math.abs(mean - (set.restricted.mean[0] ?? 0)) < 1e-9);
    assert.ok(Math.abs(standardError - (set.restricted.error[0] ?? 0)) < 1e-9);
  });
}

test('when nobody is seen to leave, all of the time is waited', () => {
  assert.deepEqual(restrictedMean(tableOf([{ days: 4, ended: null }]), 30), { mean: 30, standardError: 0 });
});
