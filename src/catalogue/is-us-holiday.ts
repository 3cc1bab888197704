/** The federal holidays of the United States, on which every post is closed (5 USC 6103). */
import type { Day } from '../cases/day.ts';

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/** Month and day of those with a date of their own, and the first year in which they were kept. */
const DATED = [
  { month: 1, day: 1, since: 1870 },
  { month: 6, day: 19, since: 2021 },
  { month: 7, day: 4, since: 1870 },
  { month: 11, day: 11, since: 1938 },
  { month: 12, day: 25, since: 1870 },
] as const;

/** The n-th such weekday of the month; -1 is the last. */
const MOVABLE = [
  { month: 1, weekday: MONDAY, nth: 3 },
  { month: 2, weekday: MONDAY, nth: 3 },
  { month: 5, weekday: MONDAY, nth: -1 },
  { month: 9, weekday: MONDAY, nth: 1 },
  { month: 10, weekday: MONDAY, nth: 2 },
  { month: 11, weekday: THURSDAY, nth: 4 },
] as const;

/** True on the holiday, and on the Friday before or the Monday after when it falls on a weekend. */
export function isUsHoliday(day: Day): boolean {
  if (isDated(day) || isMovable(day)) return true;
  if (day.dayOfWeek === SATURDAY - 1) return isDated(day.add({ days: 1 }));
  return day.dayOfWeek === MONDAY && isDated(day.subtract({ days: SUNDAY - SATURDAY }));
}

function isDated(date: Day): boolean {
  return DATED.some(
    ({ month, day, since }) => date.month === month && date.day === day && date.year >= since,
  );
}

function isMovable(day: Day): boolean {
  return MOVABLE.some(({ month, weekday, nth }) => {
    if (day.month !== month || day.dayOfWeek !== weekday) return false;
    return nth === -1 ? day.day > day.daysInMonth - 7 : Math.ceil(day.day / 7) === nth;
  });
}
