import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fiscalYearOf, fiscalYearSpan, isDiversityClass } from './fiscal-year.ts';
import { onDay } from './test-log.ts';

describe('the fiscal year', () => {
  it('ends on 30 September of the year it is named after', () => {
    for (const [day, year] of [
      ['2021-09-30', 2021],
      ['2021-10-01', 2022],
      ['2022-01-01', 2022],
      ['2022-09-30', 2022],
    ] as const)
      assert.equal(fiscalYearOf(onDay(day)), year, day);
    const { from, until } = fiscalYearSpan(2022);
    assert.deepEqual([from.toString(), until.toString()], ['2021-10-01', '2022-09-30']);
  });

  it('concerns Diversity Visas, and no other kind', () => {
    for (const visaClass of ['DV', 'dv1', 'DV2', 'DV3']) assert.equal(isDiversityClass(visaClass), true);
    for (const visaClass of ['H1B', 'IR1', 'D', '', null]) assert.equal(isDiversityClass(visaClass), false);
  });
});
