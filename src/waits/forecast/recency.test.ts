import assert from 'node:assert/strict';
import test from 'node:test';
import { dayNumber } from '../day-number.ts';
import { exposuresAsOf } from './exposures.ts';
import { byRecency } from './recency.ts';

const MEMORY = { 'open-ended': 300, yearly: 150 };

const issuedWeight = (visaClass: string, start: string, end: string) => {
  const history = { start, end, outcome: 'issued' as const, seen: end, covariates: { class: visaClass } };
  const exposures = exposuresAsOf([history], dayNumber('2026-01-01') ?? 0);
  const { issued, time } = byRecency(exposures, MEMORY);
  const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
  return { issued: sum(issued), time: sum(time) };
};

test('a case issued one half-life ago counts half, by the memory of its own family', () => {
  assert.ok(Math.abs(issuedWeight('F1', '2025-03-06', '2025-03-07').issued - 0.5) < 1e-9);
  assert.ok(Math.abs(issuedWeight('DV', '2025-03-06', '2025-03-07').issued - 0.25) < 1e-9);
});

test('days at risk fade with the ends they led to, so a steady rate stays what it was', () => {
  for (const visaClass of ['F1', 'DV']) {
    const { issued, time } = issuedWeight(visaClass, '2025-03-07', '2025-03-07');
    assert.ok(Math.abs(issued / time - 1) < 0.01, `${visaClass}: ${issued / time} issued a day, not one`);
  }
});
