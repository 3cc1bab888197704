/** Dates in figures alone: "01/21", "08/02/2021", "2026.3.9", "1.29", "11-26-25", "03/2020". */
import { type DateLine, digitsAt, isGlued, isNamed, numberAt, wordAt } from './date-line.ts';
import type { DateParser, DateParts, FoundDate } from './found-date.ts';

const isSeparator = (word: string): boolean => word === '/' || word === '.' || word === '-';
const LAST_YEAR = 2060;
const FIRST_YEAR = 1990;

const isYear = (number: number): boolean => number >= FIRST_YEAR && number <= LAST_YEAR;
const isShort = (line: DateLine, at: number): boolean => digitsAt(line, at) <= 2;

export const numericDate: DateParser = (line, at) => {
  const first = numberAt(line, at);
  if (first === null || isInsideNumber(line, at)) return null;
  const second = partAfter(line, at);
  if (second === null) return null;
  const third = partAfter(line, second.at, second.separator);
  const to = (third ?? second).at + 1;
  // A fourth part makes it a telephone number, an address or a version.
  if (partAfter(line, to - 1) !== null && !isRangeAt(line, to)) return null;
  if (isFollowedByUnit(line, to) || isTime(line, to) || wordAt(line, to) === '%') return null;
  const readings = third
    ? threeParts(line, at, second.at, third.at)
    : twoParts(line, at, second.at, second.separator);
  return readings.length === 0 ? null : { is: 'said', from: at, to, readings };
};

/** "10.8-12.10": another date begins behind the dash. */
const isRangeAt = (line: DateLine, at: number): boolean =>
  wordAt(line, at) === '-' && numberAt(line, at + 1) !== null && isSeparator(wordAt(line, at + 2));

function isInsideNumber(line: DateLine, at: number): boolean {
  const before = wordAt(line, at - 1);
  if (!isGlued(line, at)) return before === '$' || before === '#';
  if (before === '-' && !isGlued(line, at - 1)) return false;
  return (
    before === ':' ||
    before === '$' ||
    before === '#' ||
    before === '+' ||
    (isSeparator(before) && numberAt(line, at - 2) !== null && isGlued(line, at - 1) && before !== '-')
  );
}

function partAfter(
  line: DateLine,
  at: number,
  separator: string | null = null,
): { readonly at: number; readonly separator: string } | null {
  const mark = wordAt(line, at + 1);
  if (!isSeparator(mark) || (separator !== null && mark !== separator)) return null;
  if (numberAt(line, at + 2) === null || !isGlued(line, at + 1)) return null;
  // "12. 5 days" is a list number and a count.
  return isGlued(line, at + 2) ? { at: at + 2, separator: mark } : null;
}

const isFollowedByUnit = (line: DateLine, at: number): boolean =>
  isNamed(line, at, 'time.unit') &&
  !isNamed(line, at, 'time.day-mark') &&
  wordAt(line, at) !== 'am' &&
  wordAt(line, at) !== 'pm';

function threeParts(line: DateLine, one: number, two: number, three: number): readonly DateParts[] {
  const a = numberAt(line, one) ?? 0;
  const b = numberAt(line, two) ?? 0;
  const c = numberAt(line, three) ?? 0;
  if (digitsAt(line, one) === 4)
    return isYear(a) && isShort(line, two) && isShort(line, three) ? [parts(a, b, c)].filter(isPossible) : [];
  if (!isShort(line, one) || !isShort(line, two)) return [];
  if (digitsAt(line, three) === 4) return isYear(c) ? eitherOrder(a, b, c) : [];
  if (!isShort(line, three)) return [];
  return [...eitherOrder(a, b, 2000 + c), ...(a >= 10 ? [parts(2000 + a, b, c)] : [])].filter(isPossible);
}

function twoParts(line: DateLine, one: number, two: number, separator: string): readonly DateParts[] {
  const a = numberAt(line, one) ?? 0;
  const b = numberAt(line, two) ?? 0;
  if (digitsAt(line, one) === 4)
    return isYear(a) && isShort(line, two) && separator !== '/' ? [parts(a, b, null)].filter(isPossible) : [];
  if (!isShort(line, one)) return [];
  if (digitsAt(line, two) === 4) return isYear(b) ? [parts(b, a, null)].filter(isPossible) : [];
  return isShort(line, two) ? eitherOrder(a, b, null) : [];
}

function eitherOrder(a: number, b: number, year: number | null): readonly DateParts[] {
  const monthFirst: DateParts = { year, month: a, day: b, order: a === b ? 'either' : 'month-first' };
  const dayFirst: DateParts = { year, month: b, day: a, order: 'day-first' };
  return (a === b ? [monthFirst] : [monthFirst, dayFirst]).filter(isPossible);
}

const parts = (year: number | null, month: number | null, day: number | null): DateParts => ({
  year,
  month,
  day,
  order: 'either',
});

const isPossible = ({ month, day }: DateParts): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));

/** "in 2019", "since 2020": a year by itself. */
export const bareYear: DateParser = (line, at): FoundDate | null => {
  const year = numberAt(line, at);
  if (year === null || digitsAt(line, at) !== 4 || !isYear(year)) return null;
  if (isSeparator(wordAt(line, at + 1)) && isGlued(line, at + 2)) return null;
  // "my taxes of 2020": the year of a paper.
  if (wordAt(line, at - 1) === 'of' && !isNamed(line, at - 2, 'time.around')) return null;
  const isLed = ['in', 'since', 'from', 'during', 'of', 'until', 'till', 'early', 'late', 'mid'].includes(
    wordAt(line, at - 1),
  );
  return isLed ? { is: 'said', from: at, to: at + 1, readings: [parts(year, null, null)] } : null;
};

/** "10.30:15": a colon with figures behind it belongs to a time of day. */
function isTime(line: DateLine, at: number): boolean {
  return (
    wordAt(line, at) === ':' && numberAt(line, at + 1) !== null && isGlued(line, at) && isGlued(line, at + 1)
  );
}
