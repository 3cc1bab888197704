/** Times that are no day: "a few days ago", "2 weeks later", "recently", "now". What they date has no date. */
import { countAt, endAt, isNamed, numberAt, wordAt } from './date-line.ts';
import type { DateParser } from './found-date.ts';

export const vagueTime: DateParser = (line, at) => {
  if (isNamed(line, at, 'time.vague')) return { is: 'vague', from: at, to: endAt(line, at) };
  const isCount = numberAt(line, at) !== null || countAt(line, at) !== null;
  const unit = numberAt(line, at) !== null ? at + 1 : endAt(line, at);
  if (!isCount || !LONG_WHILE.has(wordAt(line, unit))) return null;
  const isBehind = ['after', 'about', 'almost', 'around'].includes(wordAt(line, at - 1));
  const isAway =
    (isBehind && (wordAt(line, at - 1) === 'after' || wordAt(line, at - 2) === 'after')) ||
    isNamed(line, unit + 1, 'time.ago') ||
    isNamed(line, unit + 1, 'time.later');
  return isAway ? { is: 'vague', from: at, to: endAt(line, unit + 1) } : null;
};

const LONG_WHILE: ReadonlySet<string> = new Set(['week', 'weeks', 'month', 'months', 'year', 'years', 'yrs']);
