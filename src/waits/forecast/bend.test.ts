import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { HORIZONS, SIGHT, withinOf } from './ahead.ts';
import { bend } from './bend.ts';

const straight = Float64Array.from({ length: SIGHT + 1 }, (_, day) => day / (2 * SIGHT));

test('a curve bent to its own chances stays as it was', () => {
  bend(straight, withinOf(straight)).forEach((chance, day) => {
    assert.ok(Math.abs(chance - (straight[day] ?? 0)) < 1e-12);
  });
});

test('nothing is issued in a stretch in which the curve stood still', () => {
  const stops = straight.map((chance, day) => (day > 10 ? (straight[10] ?? 0) : chance));
  const bent = bend(stops, { 7: 0.2, 14: 0.3, 30: 0.3, 60: 0.3, 90: 0.3 });
  assert.equal(bent[10], bent[14]);
  assert.equal(bent[SIGHT], bent[14]);
});

test('a bent curve goes through the chances given and never falls', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(chances, (given) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = given.toSorted((x, y) => x - y);
      const within = { 7: a, 14: b, 30: c, 60: d, 90: e };
      const bent = bend(straight, within);
      for (const horizon of HORIZONS) assert.ok(Math.abs((bent[horizon] ?? 0) - within[horizon]) < 1e-9);
      bent.forEach((chance, day) => {
        assert.ok(day === 0 || chance >= (bent[day - 1] ?? 0) - 1e-12);
        assert.ok(chance <= 1 + 1e-12);
      });
    }),
  );
});
