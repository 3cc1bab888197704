import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUsHoliday } from './is-us-holiday.ts';

function holidaysOf(year: number): readonly string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, day) => first.add({ days: day }))
    .filter(isUsHoliday)
    .map((day) => day.toString());
}

describe('federal holidays of the United States', () => {
  it('are those of 2026, with the Friday before the fourth of July', () =>
    assert.deepEqual(holidaysOf(2026), [
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]));

  it('are kept on Monday when they fall on Sunday', () => {
    assert.ok(isUsHoliday(Temporal.PlainDate.from('2023-01-02')));
    assert.ok(!isUsHoliday(Temporal.PlainDate.from('2024-01-02')));
  });

  it('are kept in the year before when New Year’s Day is a Saturday', () =>
    assert.ok(isUsHoliday(Temporal.PlainDate.from('2021-12-31'))));

  it('have Juneteenth since 2021 only', () => {
    assert.ok(!isUsHoliday(Temporal.PlainDate.from('2020-06-19')));
    assert.ok(isUsHoliday(Temporal.PlainDate.from('2021-06-18')));
  });
});
