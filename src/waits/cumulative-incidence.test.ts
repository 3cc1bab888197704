import assert from 'node:assert/strict';
import test from 'node:test';
import { cumulativeIncidence } from './cumulative-incidence.ts';
import { greenwood } from './greenwood.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { fromR, tableOf, waitsOf, worst } from './test-data/from-r.ts';

for (const set of fromR) {
  test(`the incidences of issued and refused, and their errors, are those of R: ${set.name}`, () => {
    const table = tableOf(waitsOf(set));
    const { day, issued, refused, issuedError, refusedError } = set.incidence;
    for (const [end, theirs, error] of [
      ['issued', issued, issuedError],
      ['refused', refused, refusedError],
    ] as const) {
      const ours = cumulativeIncidence(table, end);
      assert.ok(worst(table, ours.byDay, day, theirs) < 1e-12, end);
      // With late joiners R takes another estimator (the infinitesimal jackknife), equal only without them.
      if (set.rows.joined.every((joined) => joined === 0))
        assert.ok(worst(table, ours.variance.map(Math.sqrt), day, error) < 1e-9, `error of ${end}`);
    }
  });
}

for (const set of fromR) {
  test(`with one end only, the incidence and its variance are those of the curve: ${set.name}`, () => {
    const table = tableOf(waitsOf(set).map((wait) => ({ ...wait, ended: wait.ended && 'issued' })));
    const survival = kaplanMeier(table);
    const sum = greenwood(table);
    const { byDay, variance } = cumulativeIncidence(table, 'issued');
    survival.forEach((s, i) => {
      assert.ok(Math.abs((byDay[i] ?? 0) - (1 - s)) < 1e-12);
      if (s > 0) assert.ok(Math.abs((variance[i] ?? 0) - s * s * (sum[i] ?? 0)) < 1e-9);
    });
  });
}
