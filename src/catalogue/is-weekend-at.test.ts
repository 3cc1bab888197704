import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWeekendAt } from './is-weekend-at.ts';

const rests = (countryCode: 'IN' | 'SA' | 'AE', iso: string): boolean =>
  isWeekendAt({ countryCode })(Temporal.PlainDate.from(iso));

describe('the weekend at a post', () => {
  it('is Saturday and Sunday in India', () => {
    assert.deepEqual(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => rests('IN', day)),
      [false, true, true, false],
    );
  });

  it('is Friday and Saturday in Saudi Arabia', () => {
    assert.deepEqual(
      ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => rests('SA', day)),
      [false, true, true, false],
    );
  });

  it('moved in the United Arab Emirates with the year 2022', () => {
    assert.equal(rests('AE', '2021-12-31'), true);
    assert.equal(rests('AE', '2022-01-02'), true);
    assert.equal(rests('AE', '2022-01-07'), false);
  });
});
