import assert from 'node:assert/strict';
import test from 'node:test';
import { tabulateWaits } from './tabulate-waits.ts';
import type { Wait } from './wait.ts';

test('counts who was there and who left on each day', () => {
  const tabulated = tabulateWaits([
    { days: 3, ended: 'issued' },
    { days: 3, ended: null },
    { days: 7, ended: 'refused' },
  ]);
  assert.ok(tabulated.ok);
  assert.deepEqual([...tabulated.table.day], [3, 7]);
  assert.deepEqual([...tabulated.table.atRisk], [3, 1]);
  assert.deepEqual([...tabulated.table.left.issued], [1, 0]);
  assert.deepEqual([...tabulated.table.censored], [1, 0]);
});

test('a person who joined late counts from the day after', () => {
  const tabulated = tabulateWaits([
    { days: 4, ended: 'issued' },
    { days: 9, ended: 'issued', joined: 4 },
    { days: 9, ended: 'issued', joined: 3 },
  ]);
  assert.ok(tabulated.ok);
  assert.deepEqual([...tabulated.table.day], [4, 5, 9]);
  assert.deepEqual([...tabulated.table.atRisk], [2, 2, 2]);
});

test('rows that cannot be right are left out and named', () => {
  const rows: Wait[] = [
    { days: 2.5, ended: null },
    { days: -1, ended: null },
    { days: 1e9, ended: null },
    { days: 5, ended: 'issued', joined: 5 },
    { days: 8, ended: 'issued' },
  ];
  const tabulated = tabulateWaits(rows);
  assert.ok(tabulated.ok);
  assert.equal(tabulated.table.n, 1);
  assert.deepEqual(
    tabulated.bad.map(({ problem, row }) => [row, problem]),
    [
      [0, 'days-not-whole'],
      [1, 'days-before-start'],
      [2, 'days-too-many'],
      [3, 'joined-after-end'],
    ],
  );
});

test('no waits at all is an answer of its own', () => {
  assert.deepEqual(tabulateWaits([]), { ok: false, problem: 'no-waits', bad: [] });
});
