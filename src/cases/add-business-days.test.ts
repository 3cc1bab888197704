import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addBusinessDays, isBusinessDay, type WorkingWeek } from './add-business-days.ts';
import { daysBetween } from './day.ts';
import { onDay } from './test-log.ts';

const plain: WorkingWeek = { weekend: [6, 7], isHoliday: () => false };
const resting = (...days: readonly string[]): WorkingWeek => ({
  weekend: [6, 7],
  isHoliday: (day) => days.includes(day.toString()),
});

describe('business days', () => {
  it('one after Friday is Monday', () => {
    assert.equal(addBusinessDays(onDay('2021-01-08'), 1, plain).toString(), '2021-01-11');
  });

  it('one after Saturday is Monday too', () => {
    assert.equal(addBusinessDays(onDay('2021-01-09'), 1, plain).toString(), '2021-01-11');
  });

  it('none after a day of rest is the next day of work', () => {
    assert.equal(addBusinessDays(onDay('2021-01-09'), 0, plain).toString(), '2021-01-11');
  });

  it('a holiday does not count', () => {
    assert.equal(addBusinessDays(onDay('2021-01-15'), 2, resting('2021-01-18')).toString(), '2021-01-20');
  });

  it('where Friday and Saturday are free, one after Thursday is Sunday', () => {
    const gulf: WorkingWeek = { weekend: [5, 6], isHoliday: () => false };
    assert.equal(addBusinessDays(onDay('2021-01-07'), 1, gulf).toString(), '2021-01-10');
  });

  it('a week without work is a mistake and not a loop without end', () => {
    assert.throws(
      () => addBusinessDays(onDay('2021-01-08'), 1, { ...plain, isHoliday: () => true }),
      RangeError,
    );
  });

  it('half a day is a mistake', () => {
    assert.throws(() => addBusinessDays(onDay('2021-01-08'), 0.5, plain), RangeError);
  });

  it('as many days of work lie after the first day as were asked for, and the last is one', () => {
    const week = resting('2021-01-18', '2021-05-31', '2021-07-05', '2021-12-24');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = onDay('2021-01-01').add({ days: start });
        const to = addBusinessDays(from, count, week);
        const between = Array.from({ length: daysBetween(from, to) }, (_, index) =>
          from.add({ days: index + 1 }),
        );
        assert.equal(between.filter((day) => isBusinessDay(day, week)).length, count);
        assert.ok(isBusinessDay(to, week));
      }),
    );
  });
});
