import test from 'node:test';
import fc from 'fast-check';
import { cumulativeIncidence } from './cumulative-incidence.ts';
import { greenwood } from './greenwood.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { LIMIT_KINDS, limits } from './limits.ts';
import { tableOf } from './test-data/from-r.ts';
import { ENDS, type Wait } from './wait.ts';

const wait = fc
  .record({ days: fc.nat(60), ended: fc.constantFrom(...ENDS, null), joined: fc.nat(20) })
  .map(({ days, ended, joined }): Wait => ({ days, ended, joined: joined < days ? joined : 0 }));
const waits = fc.array(wait, { minLength: 1, maxLength: 80 });

test('a survival curve never rises and stays between 0 and 1', () => {
  fc.assert(
    fc.property(waits, (given) => {
      const survival = kaplanMeier(tableOf(given));
      return survival.every((s, i) => s >= 0 && s <= (survival[i - 1] ?? 1));
    }),
  );
});

test('the limits hold the curve', () => {
  fc.assert(
    fc.property(waits, fc.constantFrom(...LIMIT_KINDS), (given, kind) => {
      const table = tableOf(given);
      const survival = kaplanMeier(table);
      const { lower, upper } = limits(survival, greenwood(table), kind);
      return survival.every((s, i) => (lower[i] ?? -1) <= s + 1e-12 && s <= (upper[i] ?? -1) + 1e-12);
    }),
  );
});

test('the incidences of all ends and the chance of still waiting add up to 1', () => {
  fc.assert(
    fc.property(waits, (given) => {
      const table = tableOf(given);
      const survival = kaplanMeier(table);
      const incidences = ENDS.map((end) => cumulativeIncidence(table, end));
      return survival.every((s, i) => {
        const ended = incidences.reduce((sum, { byDay }) => sum + (byDay[i] ?? 0), 0);
        return ended <= 1 + 1e-12 && Math.abs(ended + s - 1) < 1e-12;
      });
    }),
  );
});

test('an incidence never falls and its variance is a number that is not negative', () => {
  fc.assert(
    fc.property(waits, (given) => {
      const { byDay, variance } = cumulativeIncidence(tableOf(given), 'issued');
      return byDay.every((p, i) => p >= (byDay[i - 1] ?? 0) && (variance[i] ?? -1) >= 0);
    }),
  );
});
