/** Dates with a month in words or marks: "Jan 21st, 2020", "19-Jan 2021", "3rd of March", "2026年3月9日", "on 15th". */

import type { DateLine, DateParser, DateParts, FoundDate } from './found-date.ts';
import { ROLES } from './vocabulary/roles.ts';

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
  const day = line.number(at);
  if (!isDay(day) || line.digits(at) > 2 || isClock(line, at + 1)) return null;
  const ordinal = line.is(at + 1, 'ordinal') && ['st', 'nd', 'rd', 'th'].includes(line.word(at + 1));
  return { day, to: ordinal ? at + 2 : at + 1, ordinal };
}

/** "10:30": figures stand glued behind the colon. */
const isClock = (line: DateLine, at: number): boolean =>
  line.word(at) === ':' && line.number(at + 1) !== null && line.glued(at) && line.glued(at + 1);

/** A year with four figures, or two behind an apostrophe. */
function readYear(line: DateLine, at: number): { readonly year: number; readonly to: number } | null {
  const from = [',', '-', '/', '.'].includes(line.word(at)) || line.is(at, 'of') ? at + 1 : at;
  const year = line.number(from);
  if (year !== null && line.digits(from) === 4 && year >= 1990 && year <= 2060) return { year, to: from + 1 };
  const short = line.word(from) === "'" ? line.number(from + 1) : null;
  return short !== null && line.digits(from + 1) === 2 ? { year: 2000 + short, to: from + 2 } : null;
}

const skip = (line: DateLine, at: number): number =>
  ['-', '/', '.', ','].includes(line.word(at)) || line.is(at, 'of') ? at + 1 : at;

/** "Jan 21st 2020", "January, 2020", "Jan". */
export const monthFirst: DateParser = (line, at) => {
  const month = line.month(at);
  if (month === null) return null;
  const next = line.end(at);
  const gap = ['-', '/', '.', ','].includes(line.word(next)) ? next + 1 : next;
  const day = readDay(line, gap) ?? (line.word(next) === 'the' ? readDay(line, next + 1) : null);
  if (
    day &&
    (day.ordinal || !ROLES.needsOrdinal.has(line.word(at))) &&
    !countsSomething(line, day.to, day.ordinal)
  ) {
    const year = readYear(line, day.to);
    return said(at, year?.to ?? day.to, { year: year?.year ?? null, month, day: day.day });
  }
  if (ROLES.needsOrdinal.has(line.word(at))) return null;
  const year = readYear(line, next);
  if (!year && ROLES.doubtful.has(line.word(at)) && !ROLES.beforeAMonth.has(line.word(at - 1))) return null;
  return said(at, year?.to ?? next, { year: year?.year ?? null, month, day: null });
};

/** "Jan 5 days": the number belongs to the days. */
const countsSomething = (line: DateLine, at: number, ordinal: boolean): boolean =>
  !ordinal && line.is(at, 'unit') && !['am', 'pm'].includes(line.word(at));

/** "21st of January 2020", "19-Jan 2021", "1stOct". */
export const dayFirst: DateParser = (line, at) => {
  const day = readDay(line, at);
  if (!day) return null;
  const monthAt = skip(line, day.to);
  const month = line.month(monthAt);
  if (month === null || line.word(monthAt) === 'no') return null;
  // "may" behind a count is the verb: "in 3 may".
  const to = line.end(monthAt);
  const year = readYear(line, to);
  return said(at, year?.to ?? to, { year: year?.year ?? null, month, day: day.day });
};

/** "2019 December". */
export const yearFirst: DateParser = (line, at) => {
  const year = line.digits(at) === 4 ? line.number(at) : null;
  const month = line.month(at + 1);
  if (year === null || month === null || year < 1990 || year > 2060 || line.number(line.end(at + 1)) !== null)
    return null;
  return said(at, line.end(at + 1), { year, month, day: null });
};

/** "2026年3月9日", "3月9号", "3月", "2026年". */
export const markedDate: DateParser = (line, at) => {
  let next = at;
  let year: number | null = null;
  if (line.is(next + 1, 'year-mark') && [2, 4].includes(line.digits(next))) {
    const number = line.number(next);
    if (number === null) return null;
    year = number < 100 ? 2000 + number : number;
    next += 2;
  }
  const month = line.is(next + 1, 'month-mark') ? line.number(next) : null;
  if (month === null || month < 1 || month > 12)
    return year === null ? null : said(at, next, { year, month: null, day: null });
  next += 2;
  const day = line.number(next);
  if (!isDay(day)) return said(at, next, { year, month, day: null });
  return said(at, line.is(next + 1, 'day-mark') ? next + 2 : next + 1, { year, month, day });
};

/** "25th", "on the 5th", "on 15", "9号": a day of a month that the neighbours know. */
export const bareDay: DateParser = (line, at) => {
  const day = readDay(line, at);
  if (!day) return null;
  if (line.is(day.to, 'day-mark')) return said(at, day.to + 1, { year: null, month: null, day: day.day });
  const isLed = line.is(at - 1, 'on');
  if (
    line.is(day.to, 'unit') ||
    (['/', '.', '-', '%', '+'].includes(line.word(day.to)) && line.glued(day.to + 1))
  )
    return null;
  if (!day.ordinal)
    return isLed && !isName(line, day.to)
      ? said(at, day.to, { year: null, month: null, day: day.day })
      : null;
  const free =
    isLed ||
    line.startsLine(at) ||
    [',', 'the', 'and', '&', '.', 'by', 'till', 'since', 'from', '('].includes(line.word(at - 1));
  return free && !isName(line, day.to) ? said(at, day.to, { year: null, month: null, day: day.day }) : null;
};

/** "1st interview", "2nd time", "3rd party": the number belongs to the noun. */
const isName = (line: DateLine, at: number): boolean =>
  /^(interview|appointment|time|party|round|visa|week|floor|attempt|month|day|year|child|master|country|semester|follow|email|letter|person|batch|wave|of|one|option|application)/.test(
    line.word(at),
  );
