import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { HORIZONS, type Within } from './ahead.ts';
import type { Surroundings } from './surroundings.ts';
import { temper } from './temper.ts';

const NO_MOOD = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
/** One case in a hundred of those left is issued each day. */
const curve = Float64Array.from({ length: 800 }, (_, day) => 0.99 ** day);
const many: Surroundings = { curve, issued: 10_000, front: null, mood: NO_MOOD };
const here = { family: 'open-ended', waited: 20, daysLeft: Number.POSITIVE_INFINITY } as const;
const pooled = { 7: 0.068, 14: 0.131, 30: 0.26, 60: 0.453, 90: 0.595 };
const quick: Within = { 7: 0.5, 14: 0.7, 30: 0.9, 60: 0.97, 90: 0.99 };

test('a chance above the pooled curve comes down towards it, one below goes up', () => {
  const slow: Within = { 7: 0.001, 14: 0.002, 30: 0.005, 60: 0.01, 90: 0.02 };
  const [above, below] = [temper(quick, many, here), temper(slow, many, here)];
  for (const horizon of HORIZONS) {
    assert.ok(above[horizon] < quick[horizon] && above[horizon] > pooled[horizon]);
    assert.ok(below[horizon] > slow[horizon] && below[horizon] < pooled[horizon]);
  }
});

test('with hardly any case issued the chain is left alone', () => {
  const tempered = temper(quick, { ...many, issued: 0 }, here);
  for (const horizon of HORIZONS) assert.ok(Math.abs(tempered[horizon] - quick[horizon]) < 1e-9);
});

test('beyond the longest wait there is no curve to come down to', () => {
  const nobody = { ...many, curve: Float64Array.of(1, 0.5, 0) };
  const tempered = temper(quick, nobody, here);
  for (const horizon of HORIZONS) assert.ok(Math.abs(tempered[horizon] - quick[horizon]) < 1e-9);
});

test('a case that waited longer than what clears now gets a lower chance than one short of it', () => {
  const clearing = { ...many, front: 20 };
  const [beyond, short] = [40, 5].map((waited) => temper(quick, clearing, { ...here, waited })[30]);
  assert.ok((beyond ?? 1) < (short ?? 0));
});

test('what cannot happen any more stays so', () => {
  const over: Within = { 7: 0.2, 14: 0.2, 30: 0.2, 60: 0.2, 90: 0.2 };
  const last = temper(over, many, { family: 'yearly', waited: 20, daysLeft: 7 });
  assert.equal(last[90], last[7]);
  assert.deepEqual(temper(NO_MOOD, many, { ...here, daysLeft: -2 }), NO_MOOD);
});

test('tempered chances lie between 0 and 1 and rise with the days given', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(chance, { minLength: 5, maxLength: 5 }),
      fc.nat(5000),
      fc.nat(100_000),
      (given, waited, issued) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = given.toSorted((x, y) => x - y);
        const raw = { 7: a, 14: b, 30: c, 60: d, 90: e };
        const tempered = temper(raw, { ...many, issued, front: 30 }, { ...here, waited });
        const chances = HORIZONS.map((horizon) => tempered[horizon]);
        assert.ok(chances.every((p, i) => p >= (chances[i - 1] ?? 0) && p <= 1));
      },
    ),
  );
});
