/** Dates counted from another: "today", "the same day", "2 days later", "last Friday". Vague ones are not dates. */
import {
  countAt,
  type DateLine,
  endAt,
  isNamed,
  monthAt,
  numberAt,
  startsLine,
  weekdayAt,
  wordAt,
} from './date-line.ts';
import type { DateParser, FoundDate } from './found-date.ts';

const counted = (from: number, to: number, base: 'posted' | 'before', days: number): FoundDate => ({
  is: 'counted',
  from,
  to,
  base,
  days,
});

const WORDS = [
  { word: 'time.before-yesterday', base: 'posted', days: -2 },
  { word: 'time.yesterday', base: 'posted', days: -1 },
  { word: 'time.today', base: 'posted', days: 0 },
  { word: 'time.tomorrow', base: 'posted', days: 1 },
  { word: 'time.same', base: 'before', days: 0 },
  { word: 'time.next', base: 'before', days: 1 },
] as const;

export const namedDay: DateParser = (line, at) => {
  for (const { word, base, days } of WORDS)
    if (isNamed(line, at, word)) return counted(at, endAt(line, at), base, days);
  return null;
};

const DAYS: ReadonlySet<string> = new Set(['day', 'days', '天']);
const SHORT_WHILE: ReadonlySet<string> = new Set([
  'hour',
  'hours',
  'hrs',
  'hr',
  'minute',
  'minutes',
  'min',
  'mins',
]);
const LEADS: ReadonlySet<string> = new Set(['after', 'within', 'in']);

/** "2 days later", "after 3 days", "两天后", "within 2 hours". Weeks and months are rarely meant to the day. */
export const countedDays: DateParser = (line, at) => {
  const word = wordAt(line, at);
  const isWith = word === 'with' && wordAt(line, at + 1) === 'in';
  const isAfter = isWith || LEADS.has(word);
  const start = isWith ? at + 2 : isAfter ? at + 1 : at;
  const number = numberAt(line, start) ?? countAt(line, start);
  if (number === null) return null;
  const unit =
    isNamed(line, start, 'time.unit') && countAt(line, start) === null
      ? start
      : numberAt(line, start) === null
        ? endAt(line, start)
        : start + 1;
  const isLater = isNamed(line, unit + 1, 'time.later');
  if (SHORT_WHILE.has(wordAt(line, unit)) && (isAfter || isLater))
    return counted(at, isLater ? endAt(line, unit + 1) : unit + 1, 'before', 0);
  if (!DAYS.has(wordAt(line, unit)) || number > 60) return null;
  if (isLater && !isOpenEnded(line, at)) return counted(at, endAt(line, unit + 1), 'before', number);
  if (wordAt(line, at) === 'after' && wordAt(line, unit + 1) !== 'of' && !isOpenEnded(line, at))
    return counted(at, unit + 1, 'before', number);
  const isAgo = isNamed(line, unit + 1, 'time.ago');
  return isAgo && number <= 6 && !isOpenEnded(line, at)
    ? counted(at, endAt(line, unit + 1), 'posted', -number)
    : null;
};

/** "about 3 days later", "2-3 days later", "couple of days later" are not exact. */
const isOpenEnded = (line: DateLine, at: number): boolean =>
  isNamed(line, at - 1, 'time.around') ||
  ['-', '/', 'or', 'to', 'than', '~'].includes(wordAt(line, at - 1)) ||
  wordAt(line, at) === 'couple' ||
  (wordAt(line, at) === 'a' && wordAt(line, at + 1) !== 'day');

/** "last Friday", "on Monday", and a weekday that begins a line; one beside a date only repeats it. */
export const weekday: DateParser = (line, at) => {
  const last = isNamed(line, at, 'time.last');
  const isLed = last || isNamed(line, at, 'time.on') || LED.has(wordAt(line, at - 1));
  const dayAt = last || isNamed(line, at, 'time.on') ? endAt(line, at) : at;
  const day = weekdayAt(line, dayAt);
  if (day === null || (!isLed && !startsLine(line, at))) return null;
  const after = wordAt(line, endAt(line, dayAt)) === ',' ? endAt(line, dayAt) + 1 : endAt(line, dayAt);
  if (numberAt(line, after) !== null || monthAt(line, after) !== null) return null;
  return { is: 'weekday', from: at, to: endAt(line, dayAt), weekday: day, last };
};

const LED: ReadonlySet<string> = new Set(['by', 'that', 'until', 'till', 'since', 'following']);

/** "the 25th of last month", "the 3rd of this month". */
export const dayOfMonth: DateParser = (line, at) => {
  const day = numberAt(line, at);
  if (day === null || day < 1 || day > 31) return null;
  const of = isNamed(line, at + 1, 'time.ordinal') ? at + 2 : at + 1;
  const behind = isNamed(line, of, 'time.of') ? of + 1 : of;
  const which = wordAt(line, behind) === 'the' ? behind + 1 : behind;
  const unit = which + 1;
  if (wordAt(line, unit) === 'month' && THAT.has(wordAt(line, which)))
    return {
      is: 'said',
      from: at,
      to: unit + 1,
      readings: [{ year: null, month: null, day, order: 'either' }],
    };
  const months = wordAt(line, unit) === 'month' ? MONTHS[wordAt(line, which)] : undefined;
  if (months === undefined) return null;
  return { is: 'monthly', from: at, to: unit + 1, day, months };
};

/** "the 17th of that month": the month of the date before it. */
const THAT: ReadonlySet<string> = new Set(['that', 'same']);

const MONTHS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1 };
