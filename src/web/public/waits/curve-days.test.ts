import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cohort, CohortDay } from '../../../services/waits/cohort.ts';
import { beyond, lastDrawnDay, namedDays, onDay, tableDays } from './curve-days.ts';

const day = (on: number, atRisk: number, issuedBy: number, survival: number): CohortDay => ({
  ...{ day: on, atRisk, issuedBy, survival, issued: 0, refused: 0, refusedBy: 0, gaveUpBy: 0 },
  ...{ lower: survival, upper: survival, issuedLower: issuedBy, issuedUpper: issuedBy },
});

/** Half are issued on day 10, others on day 40; the last ones were seen waiting until day 500. */
const COHORT: Cohort = {
  choice: {
    ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
  },
  ...{ n: 100, issued: 80, refused: 0, gaveUp: 0, waiting: 20, asOf: '2026-01-01' },
  table: [day(10, 100, 0.5, 0.5), day(40, 50, 0.8, 0.2), day(500, 20, 0.8, 0.2)],
  quantiles: [{ share: 0.5, day: 10, limits: [9, 12] }],
  ...{ median: 10, interval95: [9, 12], holds: [], sets: [] },
};

describe('a curve on any day', () => {
  it('is level between the days on which it steps', () => {
    assert.deepEqual(
      [0, 9, 10, 39, 40, 1000].map((on) => onDay(COHORT, on).issuedBy),
      [0, 0, 0.5, 0.5, 0.8, 0.8],
    );
    assert.deepEqual(
      [0, 10, 11, 41, 501].map((on) => onDay(COHORT, on).atRisk),
      [100, 100, 50, 20, 0],
    );
  });

  it('is drawn as far as something ended, to an end that has six equal parts', () => {
    assert.equal(lastDrawnDay([COHORT]), 60);
    assert.deepEqual(namedDays(60), [0, 10, 20, 30, 40, 50, 60]);
    assert.equal(lastDrawnDay([{ ...COHORT, table: [day(500, 20, 0, 1)] }]), 540);
    assert.equal(lastDrawnDay([{ ...COHORT, table: [] }]), 12);
  });

  it('ends where something still can be seen, and says who waited longer', () => {
    const slow = {
      ...COHORT,
      table: [...COHORT.table.slice(0, 2), day(1900, 20, 0.81, 0.19), day(2100, 19, 0.81, 0.19)],
    };
    assert.equal(lastDrawnDay([slow]), 60);
    assert.deepEqual(beyond(slow, 60), { cases: 20, longest: 2100 });
    assert.equal(beyond(slow, 2160), null);
    const late = { ...COHORT, table: [day(10, 100, 0.5, 0.5), day(400, 50, 0.8, 0.2)] };
    assert.equal(lastDrawnDay([late]), 540);
  });

  it('has a table with the named days, the told one and the last', () => {
    assert.deepEqual(tableDays(COHORT, 60), [10, 20, 30, 40, 50, 60, 500]);
  });
});
