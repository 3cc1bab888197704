import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseNumberOf, yearOfNumber } from './case-number.ts';

describe('a case number', () => {
  const known = [
    ['AA00EXMPL7', 'AA00EXMPL7', 'nonimmigrant'],
    [' aa00 exmpl7 ', 'AA00EXMPL7', 'nonimmigrant'],
    ['PMR-2026-601002', 'PMR2026601002', 'immigrant'],
    ['2026AF1533', '2026AF1533', 'diversity'],
    ['2026af00001533', '2026AF1533', 'diversity'],
  ] as const;
  for (const [typed, text, form] of known) {
    it(`reads "${typed}" as ${form}`, () => assert.deepEqual(caseNumberOf(typed), { text, form }));
  }

  it('tells the year of a Diversity Visa, and of no other', () => {
    assert.equal(yearOfNumber('2026af00001533'), 2026);
    for (const other of ['AA00EXMPL7', 'PMR2026601002', '']) assert.equal(yearOfNumber(other), null);
  });

  for (const typed of [
    '',
    'AA00',
    'AA00EXMPL77',
    'PMR202660100',
    '2026XX1533',
    '2026AF0000',
    'A'.repeat(1_000_000),
  ]) {
    it(`does not take "${typed.slice(0, 20)}" for one`, () => assert.equal(caseNumberOf(typed), null));
  }
});
