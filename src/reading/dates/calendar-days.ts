/** Days as whole numbers since 1970-01-01, for arithmetic over many candidates; the calendar is the Gregorian one. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days of a cycle of 400 years, and from 0000-03-01 to 1970-01-01. */
const CYCLE = 146_097;
const EPOCH = 719_468;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The number of a day that exists; null for one that does not (2021-02-30). Years count from March. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const march = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  const cycle = Math.floor(y / 400);
  const ofCycle = y - cycle * 400;
  const ofYear = Math.floor((153 * march + 2) / 5) + day - 1;
  return cycle * CYCLE + ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear - EPOCH;
}

/** Year, month and day of a number; the way back of {@link dayNumber}. */
export function calendarDay(number: number): CalendarDay {
  const days = number + EPOCH;
  const cycle = Math.floor(days / CYCLE);
  const ofCycle = days - cycle * CYCLE;
  const years = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  );
  const ofYear = ofCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: cycle * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of which people write, whose texts are made once: those of a hundred years from 1970. */
const WRITTEN = 36_525;
const DAYS_WRITTEN: (string | undefined)[] = new Array(WRITTEN);

/** ISO text of a day, or of its month or year when only those are known. */
export function isoOf(number: number, known: 'day' | 'month' | 'year' = 'day'): string {
  if (known !== 'day' || number < 0 || number >= WRITTEN) return writeIso(number, known);
  const written = DAYS_WRITTEN[number] ?? writeIso(number, known);
  DAYS_WRITTEN[number] = written;
  return written;
}

function writeIso(number: number, known: 'day' | 'month' | 'year'): string {
  const { year, month, day } = calendarDay(number);
  const ofYear = year > 999 ? String(year) : String(year).padStart(4, '0');
  if (known === 'year') return ofYear;
  return known === 'month'
    ? `${ofYear}-${twoFigures(month)}`
    : `${ofYear}-${twoFigures(month)}-${twoFigures(day)}`;
}

const twoFigures = (number: number): string => (number < 10 ? `0${number}` : String(number));
