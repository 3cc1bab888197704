import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { CaseHistory } from '../case-history.ts';
import { someHistory, TODAY } from '../test-data/some-history.ts';
import { HORIZONS } from './ahead.ts';
import { type Forecast, type ForecastAsk, forecaster } from './forecaster.ts';
import type { Ground } from './ground.ts';
import { learn } from './learn.ts';

function answer(history: readonly CaseHistory[], ask: Partial<ForecastAsk>): Forecast & { ok: true } {
  const learned = learn(history, TODAY);
  assert.ok(learned.ok);
  const forecast = forecaster(learned.model)({ start: '2024-04-20', asOf: TODAY, covariates: {}, ...ask });
  assert.ok(forecast.ok);
  return forecast;
}

const at = (post: string, more: CaseHistory['covariates'] = {}) => ({ post, class: 'F1', ...more });
const quick = someHistory({ count: 80, days: 15, startedAgo: 20, covariates: at('LDN') });
const slow = someHistory({ count: 80, days: 80, startedAgo: 85, covariates: at('PRS') });
const both = [...quick, ...slow];

test('a post that was quick gets a better chance than one that was slow', () => {
  const here = answer(both, { covariates: at('LDN') }).within[30];
  const there = answer(both, { covariates: at('PRS') }).within[30];
  assert.ok(here > 0.7 && there < 0.5, `${here} and ${there}`);
});

test('a post with two cases stays near what all cases say, and one that nobody knows says exactly that', () => {
  const two = someHistory({ count: 2, days: 3, startedAgo: 20, covariates: at('NEW') });
  const unknown = answer([...both, ...two], { covariates: at('NOBODY') }).within[30];
  const few = answer([...both, ...two], { covariates: at('NEW') }).within[30];
  assert.ok(Math.abs(few - unknown) < 0.15, `${few} near ${unknown}`);
});

test('a case that outlived its like is slow', () => {
  const fresh = answer(both, { start: '2024-04-20' });
  const old = answer([...both, ...someHistory({ count: 20, days: null, startedAgo: 300 })], {
    start: '2023-06-01',
  });
  assert.ok(old.within[30] < fresh.within[30]);
  assert.equal(old.median, null);
});

test('what happened lately weighs more than what happened long ago', () => {
  const before = someHistory({ count: 200, days: 60, startedAgo: 400 });
  const lately = someHistory({ count: 60, days: 10, startedAgo: 12 });
  const changed = answer([...before, ...lately], {}).within[14];
  const unchanged = answer(before, {}).within[14];
  assert.ok(changed > 2 * unchanged, `${changed} against ${unchanged}`);
});

test('nothing is issued to a Diversity Visa case after 30 September of its year', () => {
  const history = someHistory({ count: 200, days: 100, startedAgo: 110, covariates: { class: 'DV' } });
  const learned = learn(history, TODAY);
  assert.ok(learned.ok);
  const forecast = forecaster(learned.model)({
    start: '2024-06-25',
    asOf: '2024-09-23',
    covariates: { class: 'DV' },
  });
  assert.ok(forecast.ok);
  assert.ok(forecast.within[7] > 0);
  assert.equal(forecast.within[14], forecast.within[7]);
  const late = forecaster(learned.model)({
    start: '2024-06-25',
    asOf: '2024-10-02',
    covariates: { class: 'DV' },
  });
  assert.ok(late.ok && late.within[90] === 0 && late.median === null && late.interval80 === null);
});

test('posts hurry before 30 September', () => {
  const history = someHistory({ count: 200, days: 100, startedAgo: 110, covariates: { class: 'DV' } });
  const learned = learn(history, TODAY);
  assert.ok(learned.ok);
  const ask = forecaster(learned.model);
  const near = ask({ start: '2024-05-12', asOf: '2024-08-10', covariates: { class: 'DV' } });
  const far = ask({ start: '2024-03-03', asOf: '2024-06-01', covariates: { class: 'DV' } });
  assert.ok(near.ok && far.ok);
  assert.equal(near.waited, far.waited);
  assert.ok(near.within[30] > far.within[30]);
});

test('when cases are also refused for good, fewer are issued', () => {
  const refused = someHistory({ count: 80, days: 15, startedAgo: 20, outcome: 'refused' });
  const alone = answer(quick, {}).within[90];
  const competing = answer([...quick, ...refused], {}).within[90];
  assert.ok(competing < 0.8 * alone, `${competing} against ${alone}`);
});

test('when nobody was issued yet the answer is "rarely", not "never" and not a median', () => {
  const forecast = answer(someHistory({ count: 30, days: null, startedAgo: 10 }), {});
  assert.ok(forecast.within[30] > 0 && forecast.within[30] < 0.3);
  assert.equal(forecast.from.issued, 0);
  assert.equal(forecast.median, null);
});

test('an answer says from how many cases, of which kind and as of when', () => {
  const { from } = answer(both, { covariates: at('PRS') });
  assert.deepEqual([from.cases, from.issued, from.without], [160, 160, 0]);
  assert.deepEqual(from.began, { first: '2023-11-19', middle: '2024-01-30', last: '2024-04-11' });
  assert.deepEqual(
    from.cohorts.find(({ alike }) => alike.post === 'PRS'),
    { alike: { post: 'PRS' }, cases: 80, issued: 80 },
  );
});

test('the day as of which it is known is the last on which a case was seen, whenever it was learned', () => {
  const long = someHistory({ count: 30, days: 10, startedAgo: 900 });
  assert.equal(answer(long, {}).from.asOf, '2021-11-23');
});

test('visas with a yearly hard end and all others are not counted for each other', () => {
  const yearly = someHistory({ count: 30, days: 20, startedAgo: 100, covariates: { class: 'DV' } });
  const refused = someHistory({ count: 5, days: 20, startedAgo: 40, outcome: 'refused' });
  const history = [...yearly, ...refused];
  const counts = ({ cases, issued, without }: Ground) => [cases, issued, without];
  assert.deepEqual(counts(answer(history, { covariates: at('LDN') }).from), [5, 0, 5]);
  assert.deepEqual(counts(answer(history, { covariates: { class: 'DV' } }).from), [30, 30, null]);
});

test('asks that cannot be answered are named', () => {
  const learned = learn(both, TODAY);
  assert.ok(learned.ok);
  const ask = forecaster(learned.model);
  const given = { start: '2024-04-20', asOf: TODAY, covariates: {} };
  assert.deepEqual(ask({ ...given, start: '2024-02-31' }), { ok: false, problem: 'start-not-a-day' });
  assert.deepEqual(ask({ ...given, asOf: 'today' }), { ok: false, problem: 'as-of-not-a-day' });
  assert.deepEqual(ask({ ...given, start: '2024-05-02' }), { ok: false, problem: 'starts-later' });
  assert.deepEqual(ask({ ...given, start: '2024-01-01', asOf: '2024-04-30' }), {
    ok: false,
    problem: 'asked-before-known',
  });
});

const someCases = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 12 }),
      days: fc.option(fc.nat(200)),
      startedAgo: fc.integer({ min: 200, max: 600 }),
      outcome: fc.constantFrom('issued' as const, 'refused' as const),
      covariates: fc.constantFrom(at('LDN'), at('PRS'), { class: 'DV', hold: '221(g)' }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((cohorts) => cohorts.flatMap(someHistory));

test('chances lie between 0 and 1, rise with the days given, and the interval holds the median', () => {
  fc.assert(
    fc.property(someCases, fc.constantFrom('2024-04-30', '2024-02-01', '2023-10-01'), (history, start) => {
      const { within, median, interval80 } = answer(history, { start, covariates: at('LDN') });
      const chances = HORIZONS.map((horizon) => within[horizon]);
      assert.ok(chances.every((p, i) => p >= (chances[i - 1] ?? 0) && p <= 1));
      if (median === null) return;
      assert.ok(interval80 !== null && interval80[0] <= median && (interval80[1] ?? 365) >= median);
    }),
  );
});
