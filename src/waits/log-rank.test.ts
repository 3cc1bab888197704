import assert from 'node:assert/strict';
import test from 'node:test';
import { logRank } from './log-rank.ts';
import { fromR, tableOf, waitsOf } from './test-data/from-r.ts';

for (const set of fromR) {
  const theirs = set.logRank;
  if (theirs === null) continue;
  test(`the log-rank test is that of R: ${set.name}`, () => {
    const ours = logRank(tableOf(waitsOf(set, 1)), tableOf(waitsOf(set, 2)));
    const pairs = [
      [ours.observed[0], theirs.observed[0]],
      [ours.observed[1], theirs.observed[1]],
      [ours.expected[0], theirs.expected[0]],
      [ours.expected[1], theirs.expected[1]],
      [ours.chiSquare, theirs.chiSquare[0]],
      [ours.pValue, theirs.p[0]],
    ];
    for (const [a, b] of pairs) assert.ok(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) < 1e-9);
  });
}

test('two groups in which nobody left tell nothing', () => {
  const table = tableOf([{ days: 9, ended: null }]);
  assert.deepEqual(logRank(table, table), { observed: [0, 0], expected: [0, 0], chiSquare: 0, pValue: 1 });
});
