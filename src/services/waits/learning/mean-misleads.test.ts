import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoDay } from '../../../waits/backtest/iso-day.ts';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { dayNumber } from '../../../waits/day-number.ts';
import { meanMisleads } from './mean-misleads.ts';

/** Invented cases that all begin on 1 March: issued after so many days, or never where it is null. */
const begun = (count: number, days: number | null): readonly CaseHistory[] => {
  const start = '2024-03-01';
  const end = days === null ? null : isoDay((dayNumber(start) ?? 0) + days);
  const outcome = end === null ? null : 'issued';
  return Array.from({ length: count }, () => ({
    ...{ start, end, outcome, seen: end ?? '2025-01-01', covariates: {} },
  }));
};

const UNTIL = '2025-01-01';

describe('the mean of ended cases', () => {
  it('is held against what came out, on the first of a month', () => {
    const shown = meanMisleads([...begun(40, 10), ...begun(60, 100)], UNTIL);
    assert.deepEqual(shown?.on, {
      ...{ asOf: '2024-04-01', begun: 100, issued: 40, waiting: 60, meanOfEnded: 10 },
      ...{ half: null, halfNow: 100, meanNow: 64, neverIssued: 0, issuedByMean: 0.4 },
    });
    assert.deepEqual(shown.days, [{ asOf: '2024-04-01', meanOfEnded: 10, meanNow: 64 }]);
  });

  it('leaves those that were never issued out of both means, and says how many they are', () => {
    const { on } = meanMisleads([...begun(40, 10), ...begun(40, 70), ...begun(20, null)], UNTIL) ?? {};
    assert.deepEqual([on?.meanNow, on?.neverIssued, on?.halfNow], [40, 20, 70]);
    assert.equal(on?.issuedByMean, 0.4);
  });

  it('is not judged on a day with few cases, or of which it is not known yet what came', () => {
    assert.equal(meanMisleads(begun(29, 10), UNTIL), null);
    assert.equal(meanMisleads([...begun(40, 10), ...begun(60, null)], UNTIL), null);
    assert.equal(meanMisleads([...begun(40, 10), ...begun(60, 100)], '2024-04-01'), null);
    assert.equal(meanMisleads([], UNTIL), null);
    assert.equal(meanMisleads([], 'someday'), null);
  });
});
