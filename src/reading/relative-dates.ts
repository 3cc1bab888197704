/** Dates counted from another: "today", "the same day", "2 days later", "last Friday". Vague ones are not dates. */
import type { DateLine, DateParser, FoundDate } from './found-date.ts';

const counted = (from: number, to: number, base: 'posted' | 'before', days: number): FoundDate => ({
  is: 'counted',
  from,
  to,
  base,
  days,
});

const WORDS = [
  { word: 'before-yesterday', base: 'posted', days: -2 },
  { word: 'yesterday', base: 'posted', days: -1 },
  { word: 'today', base: 'posted', days: 0 },
  { word: 'tomorrow', base: 'posted', days: 1 },
  { word: 'same', base: 'before', days: 0 },
  { word: 'next', base: 'before', days: 1 },
] as const;

export const namedDay: DateParser = (line, at) => {
  for (const { word, base, days } of WORDS)
    if (line.is(at, word)) return counted(at, line.end(at), base, days);
  return null;
};

const DAY = /^(day|days|天)$/;
const SHORT_WHILE = /^(hour|hours|hrs|hr|minute|minutes|min|mins)$/;

/** "2 days later", "after 3 days", "两天后", "within 2 hours". Weeks and months are rarely meant to the day. */
export const countedDays: DateParser = (line, at) => {
  const isAfter =
    ['after', 'within', 'in'].includes(line.word(at)) ||
    (line.word(at) === 'with' && line.word(at + 1) === 'in');
  const start = line.word(at) === 'with' && isAfter ? at + 2 : isAfter ? at + 1 : at;
  const number = line.number(start) ?? line.count(start);
  if (number === null) return null;
  const unit =
    line.is(start, 'unit') && line.count(start) === null
      ? start
      : line.number(start) === null
        ? line.end(start)
        : start + 1;
  const isLater = line.is(unit + 1, 'later');
  if (SHORT_WHILE.test(line.word(unit)) && (isAfter || isLater))
    return counted(at, isLater ? line.end(unit + 1) : unit + 1, 'before', 0);
  if (!DAY.test(line.word(unit)) || number > 60) return null;
  if (isLater && !isOpenEnded(line, at)) return counted(at, line.end(unit + 1), 'before', number);
  if (line.word(at) === 'after' && line.word(unit + 1) !== 'of' && !isOpenEnded(line, at))
    return counted(at, unit + 1, 'before', number);
  const isAgo = line.is(unit + 1, 'ago');
  return isAgo && number <= 6 && !isOpenEnded(line, at)
    ? counted(at, line.end(unit + 1), 'posted', -number)
    : null;
};

/** "about 3 days later", "2-3 days later", "couple of days later" are not exact. */
const isOpenEnded = (line: DateLine, at: number): boolean =>
  line.is(at - 1, 'around') ||
  ['-', '/', 'or', 'to', 'than', '~'].includes(line.word(at - 1)) ||
  line.word(at) === 'couple' ||
  (line.word(at) === 'a' && line.word(at + 1) !== 'day');

/** "last Friday", "on Monday", and a weekday that begins a line; one beside a date only repeats it. */
export const weekday: DateParser = (line, at) => {
  const last = line.is(at, 'last');
  const isLed = last || line.is(at, 'on') || LED.has(line.word(at - 1));
  const dayAt = last || line.is(at, 'on') ? line.end(at) : at;
  const day = line.weekday(dayAt);
  if (day === null || (!isLed && !line.startsLine(at))) return null;
  const after = line.word(line.end(dayAt)) === ',' ? line.end(dayAt) + 1 : line.end(dayAt);
  if (line.number(after) !== null || line.month(after) !== null) return null;
  return { is: 'weekday', from: at, to: line.end(dayAt), weekday: day, last };
};

const LED: ReadonlySet<string> = new Set(['by', 'that', 'until', 'till', 'since', 'following']);

/** "the 25th of last month", "the 3rd of this month". */
export const dayOfMonth: DateParser = (line, at) => {
  const day = line.number(at);
  if (day === null || day < 1 || day > 31) return null;
  const of = line.is(at + 1, 'ordinal') ? at + 2 : at + 1;
  const months = MONTHS[line.word(line.is(of, 'of') ? of + 1 : of)];
  const unit = line.is(of, 'of') ? of + 2 : of + 1;
  if (months === undefined || line.word(unit) !== 'month') return null;
  return { is: 'monthly', from: at, to: unit + 1, day, months };
};

const MONTHS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1 };
