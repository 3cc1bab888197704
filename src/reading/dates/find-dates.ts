/** Finds the dates of a text: small parsers in order, the first that fits at a place takes it. */

import type { Mention } from '../words/find-mentions.ts';
import type { Token } from '../words/tokens.ts';
import { type DateLine, dateLine, isTimeAt } from './date-line.ts';
import type { DateParser, FoundDate } from './found-date.ts';
import { bareYear, numericDate } from './numeric-dates.ts';
import { countedDays, dayOfMonth, namedDay, weekday } from './relative-dates.ts';
import { vagueTime } from './vague-dates.ts';
import { bareDay, dayFirst, markedDate, monthFirst, yearFirst } from './worded-dates.ts';

/** What is more particular stands first. Some begin with figures, some with a word of time, some with either. */
const PARSERS: readonly DateParser[] = [
  markedDate,
  dayOfMonth,
  dayFirst,
  monthFirst,
  yearFirst,
  numericDate,
  namedDay,
  countedDays,
  vagueTime,
  weekday,
  bareDay,
  bareYear,
];
const ONLY_WORDS: ReadonlySet<DateParser> = new Set([monthFirst, namedDay, weekday]);
const ONLY_FIGURES: ReadonlySet<DateParser> = new Set([
  markedDate,
  dayOfMonth,
  dayFirst,
  yearFirst,
  numericDate,
  bareDay,
  bareYear,
]);
const OF_FIGURES = PARSERS.filter((parser) => !ONLY_WORDS.has(parser));
const OF_WORDS = PARSERS.filter((parser) => !ONLY_FIGURES.has(parser));

/** Nobody's story names more; of a text made to be slow the rest is not looked at. */
const MOST_DATES = 5_000;

export function findDates(tokens: readonly Token[], mentions: readonly Mention[]): readonly FoundDate[] {
  const line = dateLine(tokens, mentions);
  const found: FoundDate[] = [];
  let at = 0;
  while (at < tokens.length && found.length < MOST_DATES) {
    const isNumber = tokens[at]?.kind === 'number';
    const isTime = isTimeAt(line, at);
    if (!isNumber && !isTime) {
      at += 1;
      continue;
    }
    const date = parseAt(isTime ? (isNumber ? PARSERS : OF_WORDS) : OF_FIGURES, line, at);
    const before = found.at(-1);
    if (date && before && isRepeated(tokens, before, date))
      found[found.length - 1] = { ...date, from: before.from };
    else if (date && !isEndOfRange(tokens, before, date)) found.push(date);
    at = date ? Math.max(date.to, at + 1) : at + 1;
  }
  return found;
}

function parseAt(parsers: readonly DateParser[], line: DateLine, at: number): FoundDate | null {
  for (let index = 0; index < parsers.length; index += 1) {
    const date = parsers[index]?.(line, at);
    if (date) return date;
  }
  return null;
}

/** "the same day, June 22", "last week (27 May)": the day in figures says what the words before it mean. */
function isRepeated(tokens: readonly Token[], before: FoundDate, date: FoundDate): boolean {
  if (date.is !== 'said' || (before.is === 'said' && !isMonthOnly(before, date))) return false;
  const gap = date.from - before.to;
  return gap === 0 || (gap === 1 && [',', '(', 'the'].includes(tokens[before.to]?.word ?? ''));
}

/** "in January (12/01)". */
const isMonthOnly = (before: FoundDate, date: FoundDate): boolean =>
  before.is === 'said' &&
  before.readings.every(({ day }) => day === null) &&
  date.is === 'said' &&
  date.readings.some(({ day }) => day !== null) &&
  date.from - before.to === 1;

/** "10.8-12.10": what it dates begins on the first day. */
function isEndOfRange(tokens: readonly Token[], before: FoundDate | undefined, date: FoundDate): boolean {
  if (before?.is !== 'said' || date.is !== 'said' || date.from - before.to !== 1) return false;
  return ['-', '~', 'to', 'till', '至', '到'].includes(tokens[before.to]?.word ?? '');
}
