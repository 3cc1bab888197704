import assert from 'node:assert/strict';
import test from 'node:test';
import { greenwood } from './greenwood.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { limits } from './limits.ts';
import { fromR, tableOf, waitsOf, Z_OF_R } from './test-data/from-r.ts';
import { waitQuantile } from './wait-quantile.ts';

for (const set of fromR) {
  test(`quantiles and their log-log limits are those of R: ${set.name}`, () => {
    const table = tableOf(waitsOf(set));
    const survival = kaplanMeier(table);
    const { lower, upper } = limits(survival, greenwood(table), 'log-log', Z_OF_R);
    set.quantile.p.forEach((p, i) => {
      assert.equal(waitQuantile(table, survival, p), set.quantile.at[i], `at ${p}`);
      assert.equal(waitQuantile(table, lower, p), set.quantile.lower[i], `lower limit at ${p}`);
      assert.equal(waitQuantile(table, upper, p), set.quantile.upper[i], `upper limit at ${p}`);
    });
  });
}

test('the median is not within sight when fewer than half have left', () => {
  const table = tableOf([
    { days: 3, ended: 'issued' },
    { days: 9, ended: null },
    { days: 9, ended: null },
  ]);
  assert.equal(waitQuantile(table, kaplanMeier(table), 0.5), null);
});
