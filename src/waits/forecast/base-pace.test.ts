import assert from 'node:assert/strict';
import test from 'node:test';
import type { CaseHistory } from '../case-history.ts';
import { someHistory, TODAY } from '../test-data/some-history.ts';
import { type Forecast, forecaster } from './forecaster.ts';
import { learn } from './learn.ts';

function answer(history: readonly CaseHistory[]): Forecast & { ok: true } {
  const learned = learn(history, TODAY);
  assert.ok(learned.ok);
  const forecast = forecaster(learned.model)({ start: TODAY, asOf: TODAY, covariates: {} });
  assert.ok(forecast.ok);
  return forecast;
}

test('cases that began today and wait promise nothing: one in five at most within a month, and no end', () => {
  const begun = someHistory({ count: 1, days: null, startedAgo: 0 });
  for (const count of [1, 12]) {
    const { within, median, interval80 } = answer(Array.from({ length: count }, () => begun).flat());
    assert.ok(within[7] < 0.1 && within[30] < 0.2 && within[90] < 0.5, JSON.stringify(within));
    assert.deepEqual([median, interval80?.[1]], [null, null]);
  }
});

test('the longer nobody was issued, the rarer it is taken to be', () => {
  const months = [0, 30, 300].map(
    (startedAgo) => answer(someHistory({ count: 3, days: null, startedAgo })).within[30],
  );
  assert.deepEqual(
    months,
    months.toSorted((one, other) => other - one),
  );
  assert.ok((months[2] ?? 1) < (months[0] ?? 0) / 2, `${months}`);
});

test('a case that was issued soon outweighs what is believed before any was seen', () => {
  const one = answer(someHistory({ count: 1, days: 10, startedAgo: 20 }));
  const none = answer(someHistory({ count: 1, days: null, startedAgo: 20 }));
  assert.ok(one.within[30] > 1.5 * none.within[30], `${one.within[30]} against ${none.within[30]}`);
});

test('cases of long ago say what they said then', () => {
  const pace = (startedAgo: number) => answer(someHistory({ count: 200, days: 20, startedAgo })).within[30];
  assert.ok(Math.abs(pace(9_000) - pace(300)) < 0.2, `${pace(9_000)} against ${pace(300)}`);
});
