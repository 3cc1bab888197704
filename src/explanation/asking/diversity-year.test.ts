import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../cases/reported.ts';
import { onDay } from '../../cases/test-log.ts';
import { diversityYear, hasEnded } from './diversity-year.ts';

const TODAY = onDay('2022-11-05');
const yearOf = (events: readonly ReportedEvent[], year: number | null = null): unknown => {
  const found = diversityYear({ visaClass: 'DV', year }, events, TODAY);
  return [found?.year, found?.known];
};
const interview = (date: string): ReportedEvent => ({ kind: 'interview', date });

describe('the fiscal year of a Diversity Visa case', () => {
  it('is the one that was told', () =>
    assert.deepEqual(yearOf([interview('2022-05-03')], 2023), [2023, 'told']));

  it('is else the one that the interview lies in, planned or held', () => {
    assert.deepEqual(yearOf([interview('2022-05-03')]), [2022, 'events']);
    assert.deepEqual(yearOf([interview('2021-10')]), [2022, 'events']);
    assert.deepEqual(yearOf([{ ...interview('2022-12-01'), planned: true }]), [2023, 'events']);
  });

  it('is else that of the first word or page that follows an interview', () => {
    assert.deepEqual(yearOf([{ kind: 'status', value: 'refused', date: '2022-09-30' }]), [2022, 'events']);
  });

  it('is not taken from papers, which are asked for before it begins, nor from a year alone', () => {
    assert.deepEqual(yearOf([{ kind: 'provided', value: 'documents', date: '2022-07-01' }]), [2023, 'today']);
    assert.deepEqual(yearOf([interview('2022')]), [2023, 'today']);
  });

  it('ends after 30 September, not on it', () => {
    const year = diversityYear({ visaClass: 'DV3', year: 2022 }, [], TODAY);
    assert.ok(year !== null);
    for (const [day, ended] of [
      ['2022-09-29', false],
      ['2022-09-30', false],
      ['2022-10-01', true],
    ] as const)
      assert.equal(hasEnded(year, onDay(day)), ended, day);
  });

  it('is none of another kind of visa', () => {
    for (const visaClass of ['H1B', 'IR1', null])
      assert.equal(diversityYear({ visaClass, year: null }, [interview('2022-05-03')], TODAY), null);
  });
});
