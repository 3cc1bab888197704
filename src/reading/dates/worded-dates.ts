/** Dates with a month in words or marks: "Jan 21st, 2020", "19-Jan 2021", "3rd of March", "2026年3月9日", "on 15th". */

import { ROLES } from '../vocabulary/roles.ts';
import {
  type DateLine,
  digitsAt,
  endAt,
  isGlued,
  isNamed,
  isStatusAt,
  monthAt,
  numberAt,
  startsLine,
  wordAt,
} from './date-line.ts';
import type { DateParser, DateParts, FoundDate } from './found-date.ts';

const said = (from: number, to: number, parts: Omit<DateParts, 'order'>): FoundDate => ({
  is: 'said',
  from,
  to,
  readings: [{ ...parts, order: 'either' }],
});
const isDay = (number: number | null): number is number => number !== null && number >= 1 && number <= 31;

/** A day in figures, with its ordinal ending if it has one; null when a unit shows that it counts something. */
function readDay(
  line: DateLine,
  at: number,
): { readonly day: number; readonly to: number; ordinal: boolean } | null {
  const day = numberAt(line, at);
  if (!isDay(day) || digitsAt(line, at) > 2 || isClock(line, at + 1)) return null;
  const ordinal =
    isNamed(line, at + 1, 'time.ordinal') && ['st', 'nd', 'rd', 'th'].includes(wordAt(line, at + 1));
  return { day, to: ordinal ? at + 2 : at + 1, ordinal };
}

/** "10:30": figures stand glued behind the colon. */
const isClock = (line: DateLine, at: number): boolean =>
  wordAt(line, at) === ':' && numberAt(line, at + 1) !== null && isGlued(line, at) && isGlued(line, at + 1);

/** A year with four figures, or two behind an apostrophe. */
function readYear(line: DateLine, at: number): { readonly year: number; readonly to: number } | null {
  const from = [',', '-', '/', '.'].includes(wordAt(line, at)) || isNamed(line, at, 'time.of') ? at + 1 : at;
  const year = numberAt(line, from);
  if (year !== null && digitsAt(line, from) === 4 && year >= 1990 && year <= 2060)
    return { year, to: from + 1 };
  const short = wordAt(line, from) === "'" ? numberAt(line, from + 1) : null;
  return short !== null && digitsAt(line, from + 1) === 2 ? { year: 2000 + short, to: from + 2 } : null;
}

const skip = (line: DateLine, at: number): number =>
  ['-', '/', '.', ','].includes(wordAt(line, at)) || isNamed(line, at, 'time.of') ? at + 1 : at;

/** "Jan 21st 2020", "January, 2020", "Jan". */
export const monthFirst: DateParser = (line, at) => {
  const month = monthAt(line, at);
  if (month === null) return null;
  const next = endAt(line, at);
  const gap = ['-', '/', '.', ','].includes(wordAt(line, next)) ? next + 1 : next;
  const day = readDay(line, gap) ?? (wordAt(line, next) === 'the' ? readDay(line, next + 1) : null);
  if (
    day &&
    (day.ordinal || !ROLES.needsOrdinal.has(wordAt(line, at))) &&
    !countsSomething(line, day.to, day.ordinal)
  ) {
    const year = readYear(line, day.to);
    return said(at, year?.to ?? day.to, { year: year?.year ?? null, month, day: day.day });
  }
  if (ROLES.needsOrdinal.has(wordAt(line, at))) return null;
  const year = readYear(line, next);
  if (!year && ROLES.doubtful.has(wordAt(line, at)) && !ROLES.beforeAMonth.has(wordAt(line, at - 1)))
    return null;
  return said(at, year?.to ?? next, { year: year?.year ?? null, month, day: null });
};

/** "Jan 5 days": the number belongs to the days. */
const countsSomething = (line: DateLine, at: number, ordinal: boolean): boolean =>
  !ordinal && isNamed(line, at, 'time.unit') && !['am', 'pm'].includes(wordAt(line, at));

/** "21st of January 2020", "19-Jan 2021", "1stOct". */
export const dayFirst: DateParser = (line, at) => {
  const day = readDay(line, at);
  if (!day) return null;
  const behind = skip(line, day.to);
  const month = monthAt(line, behind);
  if (month === null || wordAt(line, behind) === 'no') return null;
  // "may" behind a count is the verb: "in 3 may".
  const to = endAt(line, behind);
  const year = readYear(line, to);
  return said(at, year?.to ?? to, { year: year?.year ?? null, month, day: day.day });
};

/** "2019 December", "2020 January 23". */
export const yearFirst: DateParser = (line, at) => {
  const year = digitsAt(line, at) === 4 ? numberAt(line, at) : null;
  const month = monthAt(line, at + 1);
  if (year === null || month === null || year < 1990 || year > 2060) return null;
  const to = endAt(line, at + 1);
  const day = readDay(line, to);
  if (day === null && numberAt(line, to) !== null) return null;
  return said(at, day?.to ?? to, { year, month, day: day?.day ?? null });
};

/** "2026年3月9日", "3月9号", "3月", "2026年". */
export const markedDate: DateParser = (line, at) => {
  let next = at;
  let year: number | null = null;
  if (isNamed(line, next + 1, 'time.year-mark') && [2, 4].includes(digitsAt(line, next))) {
    const number = numberAt(line, next);
    if (number === null) return null;
    year = number < 100 ? 2000 + number : number;
    next += 2;
  }
  const month = isNamed(line, next + 1, 'time.month-mark') ? numberAt(line, next) : null;
  if (month === null || month < 1 || month > 12)
    return year === null ? null : said(at, next, { year, month: null, day: null });
  next += 2;
  const day = numberAt(line, next);
  if (!isDay(day)) return said(at, next, { year, month, day: null });
  return said(at, isNamed(line, next + 1, 'time.day-mark') ? next + 2 : next + 1, { year, month, day });
};

/** "25th", "on the 5th", "on 15", "9号": a day of a month that the neighbours know. */
export const bareDay: DateParser = (line, at) => {
  const day = readDay(line, at);
  if (!day) return null;
  if (isNamed(line, day.to, 'time.day-mark'))
    return said(at, day.to + 1, { year: null, month: null, day: day.day });
  const isLed = isNamed(line, at - 1, 'time.on');
  if (isNamed(line, day.to, 'time.unit') || goesOn(line, day.to)) return null;
  if (!day.ordinal)
    return (isLed || isListed(line, at)) && !isName(line, day.to)
      ? said(at, day.to, { year: null, month: null, day: day.day })
      : null;
  const free = isLed || startsLine(line, at) || !COUNTED.has(wordAt(line, at - 1));
  return free && !isName(line, day.to) ? said(at, day.to, { year: null, month: null, day: day.day }) : null;
};

/** "22 Feb interview, 24 issued, 28 picked up": a day of a list; fewer may count people. */
const isListed = (line: DateLine, at: number): boolean =>
  wordAt(line, at - 1) === ',' &&
  Number(wordAt(line, at)) >= FEWEST &&
  (isStatusAt(line, at + 1) || PICKED.has(wordAt(line, at + 1)));
const PICKED: ReadonlySet<string> = new Set(['picked', 'collected', 'delivered', 'interview']);
const FEWEST = 6;

/** "15%", "15+", "15/16", "15.5": more than a day; the stop of a sentence is none of it. */
const goesOn = (line: DateLine, at: number): boolean =>
  ['%', '+'].includes(wordAt(line, at)) ||
  (['/', '.', '-'].includes(wordAt(line, at)) && isGlued(line, at + 1) && numberAt(line, at + 1) !== null);

/** Behind these an ordinal says which of many: "my 2nd", "every 3rd". */
const COUNTED: ReadonlySet<string> = new Set([
  'my',
  'his',
  'her',
  'our',
  'this',
  'every',
  'each',
  'a',
  'for',
]);

/** "1st interview", "2nd time", "3rd party": the number belongs to the noun. */
const isName = (line: DateLine, at: number): boolean =>
  ['of', 'one'].includes(wordAt(line, at)) ||
  /^(interview|appointment|time|party|round|visa|week|floor|attempt|month|day|year|child|master|country|semester|follow|email|letter|person|batch|wave|option|application)/.test(
    wordAt(line, at),
  );
