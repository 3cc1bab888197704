import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoDay } from '../../../waits/backtest/iso-day.ts';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { dayNumber } from '../../../waits/day-number.ts';
import { checkForecast } from './check-forecast.ts';
import { latestDays } from './latest-days.ts';

/** Two invented cases a day for 500 days: one is issued after ten days, the other after a hundred. */
function someCases(): readonly CaseHistory[] {
  const first = dayNumber('2024-01-01') ?? 0;
  return Array.from({ length: 1000 }, (_, at): CaseHistory => {
    const start = first + Math.floor(at / 2);
    const end = isoDay(start + (at % 2 === 0 ? 10 : 100));
    return { start: isoDay(start), end, outcome: 'issued', seen: end, covariates: { class: 'F1' } };
  }).reverse();
}

const UNTIL = '2025-08-01';

describe('a check of the forecast on days of the past', () => {
  it('says how often what was said came about, in bins that hold every case', () => {
    const check = checkForecast(someCases(), ['2025-01-01', '2025-03-01'], UNTIL);
    assert.ok(check);
    assert.deepEqual([check.days, check.from, check.to], [2, '2025-01-01', '2025-03-01']);
    assert.equal(
      check.bins.reduce((sum, { n }) => sum + n, 0),
      check.asks,
    );
    assert.ok(check.calibrationError < 0.15, `the error is ${check.calibrationError}`);
  });

  it('sees that ended cases alone promise too much where many are never issued', () => {
    const cases = someCases().map((one, at) =>
      at % 2 === 0 ? { ...one, end: null, outcome: null, seen: UNTIL } : one,
    );
    const check = checkForecast(cases, ['2025-01-01'], UNTIL);
    assert.ok(check);
    assert.ok(check.brier.endedOnly > 3 * check.brier.forecast);
    assert.ok(check.brier.endedOnly > 3 * check.brier.pooled);
  });

  it('asks only of those of whom it is known what came', () => {
    const lost = someCases().map((one) =>
      one.start > '2024-12-20' ? { ...one, end: null, outcome: null, seen: one.start } : one,
    );
    const [all, followed] = [someCases(), lost].map((cases) => checkForecast(cases, ['2025-01-01'], UNTIL));
    assert.ok(all && followed && followed.asks < all.asks);
  });

  it('says nothing where too few wait', () => {
    assert.equal(checkForecast(someCases(), ['2023-01-01', '2026-01-01'], UNTIL), null);
    assert.equal(checkForecast([], ['2025-01-01'], UNTIL), null);
  });
});

describe('the days on which a server checks its forecast', () => {
  it('are the latest, two months apart, whose outcome is known and on which enough waited', () => {
    const days = latestDays(someCases(), '2025-05-10');
    assert.deepEqual(days.slice(0, 2), ['2025-04-10', '2025-02-08']);
    assert.equal(days.length, 6);
    assert.deepEqual(latestDays(someCases(), 'someday'), []);
    assert.deepEqual(latestDays([], '2025-05-10'), []);
  });
});
