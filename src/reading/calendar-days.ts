/** Days as whole numbers since 1970-01-01, for arithmetic over many candidates; the calendar is the Gregorian one. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The number of a day that exists; null for one that does not (2021-02-30). */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** ISO text of a day number. */
export function isoOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function yearOf(number: number): number {
  return new Date(number * 86_400_000).getUTCFullYear();
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
