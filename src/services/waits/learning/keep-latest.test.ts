import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { keepLatest } from './keep-latest.ts';

const startingOn = (start: string): CaseHistory => ({
  ...{ start, end: null, outcome: null, seen: start, covariates: {} },
});

it('of many histories the latest are kept, the latest first', () => {
  const kept = keepLatest(2);
  const days = ['2024-01-03', '2024-01-01', '2024-01-05', '2024-01-02', '2024-01-04'];
  for (const day of days) kept.add([startingOn(day)]);
  assert.deepEqual(
    kept.histories().map(({ start }) => start),
    ['2024-01-05', '2024-01-04'],
  );
});
