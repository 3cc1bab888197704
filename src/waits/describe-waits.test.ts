import assert from 'node:assert/strict';
import test from 'node:test';
import { describeWaits } from './describe-waits.ts';

test('describes a group day by day, with its counts and its median', () => {
  const described = describeWaits(
    [
      { days: 10, ended: 'issued' },
      { days: 20, ended: 'refused' },
      { days: 30, ended: 'issued' },
      { days: 40, ended: null },
    ],
    'plain',
  );
  assert.ok(described.ok);
  const { n, issued, refused, waiting, median, interval95, table } = described;
  assert.deepEqual({ n, issued, refused, waiting }, { n: 4, issued: 2, refused: 1, waiting: 1 });
  assert.equal(median, 25);
  assert.deepEqual(interval95, [10, null]);
  const second = table[1];
  assert.ok(second);
  assert.deepEqual([second.day, second.atRisk, second.survival], [20, 3, 0.5]);
  assert.deepEqual([second.issuedBy, second.refusedBy], [0.25, 0.25]);
});

test('a group in which everybody still waits has a table, but no median', () => {
  const described = describeWaits([{ days: 10, ended: null }], 'log-log');
  assert.ok(described.ok);
  assert.deepEqual([described.median, described.interval95], [null, [null, null]]);
});

test('an empty group says so', () => {
  assert.deepEqual(describeWaits([], 'log-log'), { ok: false, problem: 'no-waits', bad: [] });
});
