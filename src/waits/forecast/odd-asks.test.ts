import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { CaseHistory } from '../case-history.ts';
import { someHistory, TODAY } from '../test-data/some-history.ts';
import { HORIZONS } from './ahead.ts';
import { type Forecast, type ForecastAsk, forecaster } from './forecaster.ts';
import { learn } from './learn.ts';

const LONDON = { class: 'F1', post: 'LDN' };
const usual = someHistory({ count: 120, days: 20, startedAgo: 30, covariates: LONDON });

function answer(history: readonly CaseHistory[], ask: Partial<ForecastAsk>): Forecast & { ok: true } {
  const learned = learn(history, TODAY);
  assert.ok(learned.ok);
  const given = { start: '2024-04-20', asOf: TODAY, covariates: LONDON, ...ask };
  const forecast = forecaster(learned.model)(given);
  assert.ok(forecast.ok);
  return forecast;
}

function assertSound({ within, median, interval80 }: Forecast & { ok: true }): void {
  const chances = HORIZONS.map((horizon) => within[horizon]);
  assert.ok(
    chances.every((chance, i) => chance >= (chances[i - 1] ?? 0) && chance <= 1),
    `${chances}`,
  );
  if (median !== null && interval80 !== null) assert.ok(interval80[0] <= median);
}

test('a case that has waited for decades, longer than anybody known, is answered', () => {
  const forecast = answer(usual, { start: '1990-01-01' });
  assertSound(forecast);
  assert.equal(forecast.waited, 12_539);
});

test('one post alone is enough to answer, there and elsewhere', () => {
  assertSound(answer(usual, {}));
  assertSound(answer(usual, { covariates: { class: 'F1', post: 'ELSEWHERE' } }));
});

test('a class that nobody knows is answered from all cases, and the answer does not claim to know it', () => {
  const forecast = answer(usual, { covariates: { class: 'Q9' } });
  assertSound(forecast);
  assert.equal(forecast.from.cases, 120);
  assert.ok(forecast.from.cohorts.every(({ alike }) => alike.class !== 'Q9'));
});

test('an ask without a class and one with empty or null covariates get the same answer', () => {
  const bare = answer(usual, { covariates: {} });
  assert.deepEqual(answer(usual, { covariates: { class: '', post: null } }), bare);
});

test('a Diversity Visa case is answered although only other visas are known', () => {
  const forecast = answer(usual, { covariates: { class: 'DV', post: 'LDN' } });
  assertSound(forecast);
  assert.ok(forecast.within[30] > 0);
});

test('when all are still waiting the answer is "rarely", for new cases and old ones', () => {
  const censored = someHistory({ count: 500, days: null, startedAgo: 10, covariates: LONDON });
  for (const start of ['2024-05-01', '2023-05-01']) {
    const forecast = answer(censored, { start });
    assertSound(forecast);
    assert.ok(forecast.within[90] < 0.2);
    assert.equal(forecast.median, null);
  }
});

test('when everybody was issued on the first day the answer is still a chance', () => {
  const forecast = answer(someHistory({ count: 300, days: 0, startedAgo: 1, covariates: LONDON }), {});
  assertSound(forecast);
  assert.ok(forecast.within[7] > 0);
});

test('a history in which every end is before its start has nothing to teach, and names each row', () => {
  const backwards = usual.slice(0, 5).map((one) => ({ ...one, end: '2001-01-01' }));
  const learned = learn(backwards, TODAY);
  assert.ok(!learned.ok);
  assert.equal(learned.problem, 'no-waits');
  assert.deepEqual(
    learned.bad.map(({ problem }) => problem),
    Array.from({ length: 5 }, () => 'end-before-start'),
  );
});

test('any mixture of cases gives sound answers for any wait', () => {
  const cohort = fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    days: fc.option(fc.nat(400)),
    startedAgo: fc.integer({ min: 400, max: 900 }),
    outcome: fc.constantFrom('issued' as const, 'refused' as const, 'gave-up' as const),
    covariates: fc.constantFrom<CaseHistory['covariates']>({}, LONDON, { class: 'DV', hold: '221(g)' }),
  });
  const start = fc.nat(9000).map((ago) => Temporal.PlainDate.from(TODAY).subtract({ days: ago }).toString());
  const covariates = fc.constantFrom<CaseHistory['covariates']>({}, LONDON, { class: 'DV', post: 'X' });
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 6 }), start, covariates, (cohorts, began, of) => {
      assertSound(answer(cohorts.flatMap(someHistory), { start: began, covariates: of }));
    }),
  );
});
