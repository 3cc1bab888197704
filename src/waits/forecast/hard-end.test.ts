import assert from 'node:assert/strict';
import test from 'node:test';
import { dayNumber } from '../day-number.ts';
import { lastDayToIssue } from './hard-end.ts';

const on = (iso: string) => dayNumber(iso) ?? Number.NaN;

test('a Diversity Visa can be issued until 30 September of the fiscal year in which the wait began', () => {
  assert.equal(lastDayToIssue('DV', on('2024-01-15')), on('2024-09-30'));
  assert.equal(lastDayToIssue('dv', on('2024-09-30')), on('2024-09-30'));
  assert.equal(lastDayToIssue('DV', on('2024-10-01')), on('2025-09-30'));
});

test('other visas have no such day', () => {
  assert.equal(lastDayToIssue('F1', on('2024-01-15')), null);
  assert.equal(lastDayToIssue('', on('2024-01-15')), null);
});
