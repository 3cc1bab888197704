import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitYear, withDiversityYear } from './diversity-class.ts';

describe('the kind of a Diversity Visa', () => {
  it('takes its year from a case number, crossed out or not', () => {
    for (const number of ['2021AF00012345', '2021eu1533', '2021AF000XXXXX', '2021AS********'])
      assert.equal(withDiversityYear('DV', `Refused. Case number: ${number}.`), 'DV2021', number);
  });

  it('is known from a case number alone', () => {
    assert.equal(withDiversityYear(null, '2021AF00012345 Refused'), 'DV2021');
    assert.equal(withDiversityYear(null, 'DV2021, my sister says'), null);
  });

  it('takes its year from words, and rather from a number', () => {
    for (const told of ['DV2022 interview', 'DV-2022', 'dv 2022', 'DV lottery 2022', 'Diversity Visa 2022'])
      assert.equal(withDiversityYear('DV', told), 'DV2022', told);
    assert.equal(withDiversityYear('DV1', 'DV2022, case 2021AF12345'), 'DV12021');
  });

  it('has no year where none or several are told, or a day', () => {
    for (const told of [
      'interview 2022',
      'DV 2022-05-03',
      'DV 2022/05',
      'DV2021, then DV2022',
      '2021 as 5 people',
    ])
      assert.equal(withDiversityYear('DV', told), 'DV', told);
  });

  it('keeps its own year, and other kinds keep none', () => {
    assert.equal(withDiversityYear('DV2022', 'case 2021AF12345'), 'DV2022');
    assert.equal(withDiversityYear('H1B', 'my sister has 2021AF12345'), 'H1B');
  });

  it('is told apart from its year', () => {
    assert.deepEqual(splitYear('DV2022'), { visaClass: 'DV', year: 2022 });
    assert.deepEqual(splitYear('DV12022'), { visaClass: 'DV1', year: 2022 });
    assert.deepEqual(splitYear('DV'), { visaClass: 'DV', year: null });
    assert.deepEqual(splitYear(null), { visaClass: null, year: null });
  });
});
