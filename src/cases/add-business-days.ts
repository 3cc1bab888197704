/** Business days: days on which a post works. */
import type { Day } from './day.ts';

export type WorkingWeek = {
  /** ISO numbers of the days off: Saturday and Sunday are 6 and 7; some countries rest on 5 and 6. */
  readonly weekend: readonly number[];
  readonly isHoliday: (day: Day) => boolean;
};

/** No calendar has so many days off in a row; more means that the week given has no working day. */
const LONGEST_REST = 366;

/**
 * The day that is `count` business days after `from`. With 0 it is `from` itself, or the next business day when the
 * post rests on it. `from` is not counted: one business day after a Friday is Monday.
 */
export function addBusinessDays(from: Day, count: number, week: WorkingWeek): Day {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`The count of business days is ${count}. Give a whole number, 0 or more.`);
  }
  if (count === 0) return nextWorking(from, week);
  let day = from;
  for (let left = count; left > 0; left -= 1) day = nextWorking(day.add({ days: 1 }), week);
  return day;
}

export function isBusinessDay(day: Day, { weekend, isHoliday }: WorkingWeek): boolean {
  return !weekend.includes(day.dayOfWeek) && !isHoliday(day);
}

function nextWorking(from: Day, week: WorkingWeek): Day {
  let day = from;
  for (let rested = 0; rested <= LONGEST_REST; rested += 1) {
    if (isBusinessDay(day, week)) return day;
    day = day.add({ days: 1 });
  }
  throw new RangeError(
    'The week has no business day within a year. Give a weekend and holidays that leave one.',
  );
}
