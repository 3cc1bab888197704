import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { greenwood } from './greenwood.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { LIMIT_KINDS, limits } from './limits.ts';
import { fromR, tableOf, waitsOf, worst, Z_OF_R } from './test-data/from-r.ts';

const SHARED = process.env['OVERCOME_SHARED'] ?? new URL('../../../shared/', import.meta.url).pathname;
const ORACLE = `${SHARED}/data/km-oracle`;

for (const set of fromR) {
  test(`the curve and its limits are those of R: ${set.name}`, () => {
    const table = tableOf(waitsOf(set));
    const survival = kaplanMeier(table);
    assert.ok(worst(table, table.atRisk, set.day, set.atRisk) === 0);
    assert.ok(worst(table, survival, set.day, set.survival) < 1e-12);
    for (const kind of LIMIT_KINDS) {
      const { lower, upper } = limits(survival, greenwood(table), kind, Z_OF_R);
      const r = kind === 'plain' ? set.plain : set.loglog;
      assert.ok(worst(table, lower, set.day, r.lower) < 1e-9, `${kind} lower`);
      assert.ok(worst(table, upper, set.day, r.upper) < 1e-9, `${kind} upper`);
    }
  });
}

test('the curve and plain limits are those of the published table', {
  skip: existsSync(ORACLE) ? false : 'the shared test data is not there',
}, () => {
  const rows = csv('observations_expanded.csv');
  const published = csv('km_counts_by_cohort.csv');
  for (const cohort of new Set(rows.map(([name]) => name))) {
    const waits = rows
      .filter(([name]) => name === cohort)
      .map(([, days, event]) => ({ days: Number(days), ended: event === '1' ? ('issued' as const) : null }));
    const table = tableOf(waits);
    const survival = kaplanMeier(table);
    const { lower, upper } = limits(survival, greenwood(table), 'plain');
    for (const [, day, atRisk, , , s, low, high] of published.filter(([name]) => name === cohort)) {
      const i = table.day.indexOf(Number(day));
      assert.equal(table.atRisk[i], Number(atRisk));
      for (const [ours, theirs] of [
        [survival, s],
        [lower, low],
        [upper, high],
      ] as const)
        assert.ok(Math.abs((ours[i] ?? Number.NaN) - Number(theirs)) < 1e-9, `${cohort} day ${day}`);
    }
  }
});

function csv(file: string): string[][] {
  const lines = readFileSync(`${ORACLE}/${file}`, 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => line.trim().split(','));
}

test('when everybody still waits the curve stays at 1 and so do its limits', () => {
  const table = tableOf([
    { days: 5, ended: null },
    { days: 9, ended: null },
  ]);
  const survival = kaplanMeier(table);
  assert.deepEqual([...survival], [1, 1]);
  assert.deepEqual(limits(survival, greenwood(table), 'log-log'), { lower: survival, upper: survival });
});

test('when the last cases leave, the upper limit does not fall to 0 with the curve', () => {
  const table = tableOf([
    { days: 5, ended: 'issued' },
    { days: 9, ended: 'issued' },
  ]);
  const { lower, upper } = limits(kaplanMeier(table), greenwood(table), 'log-log');
  assert.equal(lower[1], 0);
  assert.equal(upper[1], upper[0]);
});
