/** What one date can mean: its candidates with the cost of each by itself. */
import { calendarDay, dayNumber, weekdayOf } from './calendar-days.ts';
import type { DateParts, FoundDate } from './found-date.ts';

/** First and last day that an option can mean. */
export type Option = {
  readonly first: number;
  readonly last: number;
  readonly known: 'day' | 'month' | 'year';
  /** Which part the writer put first for it to mean this. */
  readonly order: DateParts['order'];
  readonly cost: number;
};
export type Order = 'day-first' | 'month-first';
/** Day of writing, with its year; null when nobody told it and no date tells a year. */
export type Posted = { readonly day: number; readonly year: number } | null;

/** What a reading costs, in whole numbers so that sums are exact: a point is 3650, a tenth of a point a year 1 a day. */
const ONE = 3650;
export const COST = {
  afterPosted: 8 * ONE,
  toCome: 8395,
  wrongOrder: 4 * ONE,
  backwards: ONE,
  planned: ONE / 2,
  /** For every day. */
  farBack: 8,
  yearBack: 9,
  silence: 16,
  /** Appointments are made for the next months. */
  farAhead: 40,
} as const;
const YEARS_BACK = 2;
const NO_YEAR = -1;
/** Nobody writes here of what was longer ago. */
const OLDEST = 365 * 8;

/** What a date can mean, in either order of its parts. */
export function optionsOf(date: FoundDate, posted: Posted, ahead: boolean): readonly Option[] {
  if (date.is === 'vague') return [];
  if (date.is === 'monthly') return monthOf(date.day, date.months, posted);
  if (date.is !== 'said') {
    if (posted === null) return [];
    const days = date.is === 'counted' ? date.days : -(((weekdayOf(posted.day) - date.weekday + 6) % 7) + 1);
    const day = posted.day + days;
    return [{ first: day, last: day, known: 'day', order: 'either', cost: 0 }];
  }
  const options: Option[] = [];
  for (const parts of date.readings) {
    const { month, day, order } = parts;
    const known = day !== null ? 'day' : month === null ? 'year' : 'month';
    const oldest = firstYearOf(parts, posted);
    for (let year = lastYearOf(parts, posted); year >= oldest; year -= 1) {
      const first = dayNumber(year, month ?? 1, day ?? 1);
      if (first === null) continue;
      const last = first + DAYS_BEHIND[known];
      options.push({ first, last, known, order, cost: ownCost(first, last, parts, posted, ahead) });
    }
  }
  return options;
}

/** Days of a month and of a year that stand behind its first, at least. */
const DAYS_BEHIND = { day: 0, month: 27, year: 364 } as const;

/** The options in the order of the text; where none is cheap, those of the other order as well, which costs more. */
export function inOrder(options: readonly Option[], order: Order): readonly Option[] {
  let right = 0;
  for (const option of options) if (isRight(option, order)) right += 1;
  if (right === options.length) return options;
  if (right > 0) return options.filter((option) => isRight(option, order));
  return options.map((option) => {
    if (isOfOrder(option, order)) return option;
    const { first, last, known } = option;
    return { first, last, known, order: option.order, cost: COST.wrongOrder + option.cost };
  });
}

const isRight = (option: Option, order: Order): boolean =>
  isOfOrder(option, order) && option.cost < COST.wrongOrder;

const isOfOrder = (option: Option, order: Order): boolean =>
  option.order === 'either' || option.order === order;

function ownCost(
  first: number,
  last: number,
  { year, order }: DateParts,
  posted: Posted,
  ahead: boolean,
): number {
  if (posted === null) return 0;
  if (first > posted.day) {
    // "my flight is on March 1st": a day to come that dates no event.
    const isPlain = year === null && order === 'either';
    const surprise = ahead ? 0 : isPlain ? COST.toCome : COST.afterPosted;
    return surprise + COST.farAhead * (first - posted.day);
  }
  const old = year === null ? COST.yearBack * (posted.day - last) : 0;
  return old + (ahead ? COST.planned : 0) + (posted.day - first > OLDEST ? COST.wrongOrder : 0);
}

/** The year that was said; else the latest that is tried, and none where nobody knows when it was written. */
const lastYearOf = ({ year }: DateParts, posted: Posted): number =>
  year ?? (posted === null ? NO_YEAR : posted.year + 1);

const firstYearOf = ({ year }: DateParts, posted: Posted): number =>
  year ?? (posted === null ? 0 : posted.year - YEARS_BACK);

export function optionOf(year: number | null, month: number | null, day: number | null): Option | null {
  const first = year === null ? null : dayNumber(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  const known = day !== null ? 'day' : month === null ? 'year' : 'month';
  return { first, last: first + DAYS_BEHIND[known], known, order: 'either', cost: 0 };
}

/** A day of the month of writing, or of the one before or after it. */
function monthOf(day: number, months: number, posted: Posted): readonly Option[] {
  if (posted === null) return [];
  const { year, month } = calendarDay(posted.day);
  const index = year * 12 + month - 1 + months;
  const option = optionOf(Math.floor(index / 12), (index % 12) + 1, day);
  return option === null ? [] : [option];
}

/** The weekday that follows a known day, if the story was written long after. */
export function weekdayAfter(weekday: number, known: Option, posted: Posted): Option | null {
  if (known.known !== 'day' || posted === null || posted.day - known.first <= FRESH) return null;
  const days = ((weekday - weekdayOf(known.first) + 6) % 7) + 1;
  return moved(known, days);
}

/** Days within which "on Friday" is the Friday before the day of writing. */
const FRESH = 9;

/** A day alone lies in the month of the date before it, or in the next one; without one, before the day of writing. */
export function optionNear(
  day: number,
  before: Option | null,
  posted: Posted,
  ahead: boolean,
): Option | null {
  const from = before?.first ?? (posted === null ? null : posted.day - 30);
  if (from === null) return null;
  const { year, month } = calendarDay(from);
  const tries = [
    optionOf(year, month, day),
    month === 12 ? optionOf(year + 1, 1, day) : optionOf(year, month + 1, day),
  ];
  const isPast = (option: Option): boolean => posted === null || ahead || option.first <= posted.day;
  const fits = tries.find((option) => option !== null && option.first >= from && isPast(option));
  const [first = null] = tries;
  // "my flight is on the 5th": a day that cannot have been dates nothing, and shifts no other date.
  return fits ?? (first !== null && isPast(first) ? first : null);
}

/** The option some days later; a month has no day after it. */
export function moved(option: Option, days: number): Option | null {
  if (option.known !== 'day') return days === 0 ? option : null;
  return { ...option, first: option.first + days, last: option.last + days };
}
