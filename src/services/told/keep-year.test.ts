import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepYear } from './keep-year.ts';

describe('the year of a case number', () => {
  const PAGE = 'Refused. Application ID or Case Number: 2021AF00012345';

  it('goes with the kind of visa, where that is a Diversity Visa or not told', () => {
    assert.equal(keepYear('', PAGE), 'DV2021');
    assert.equal(keepYear('dv', PAGE), 'DV2021');
  });

  it('changes nothing else that was typed', () => {
    assert.equal(keepYear('h-1b', PAGE), 'h-1b');
    assert.equal(keepYear('spouse visa', PAGE), 'spouse visa');
    assert.equal(keepYear('dv-2022', PAGE), 'dv-2022');
    assert.equal(keepYear('', 'Refused'), '');
  });
});
