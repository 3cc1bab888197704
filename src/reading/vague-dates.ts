/** Times that are no day: "a few days ago", "2 weeks later", "recently", "now". What they date has no date. */
import type { DateParser } from './found-date.ts';

export const vagueTime: DateParser = (line, at) => {
  if (line.is(at, 'vague')) return { is: 'vague', from: at, to: line.end(at) };
  const isCount = line.number(at) !== null || line.count(at) !== null;
  const unit = line.number(at) !== null ? at + 1 : line.end(at);
  if (!isCount || !LONG_WHILE.test(line.word(unit))) return null;
  const isAway = line.is(unit + 1, 'ago') || line.is(unit + 1, 'later');
  return isAway ? { is: 'vague', from: at, to: line.end(unit + 1) } : null;
};

const LONG_WHILE = /^(week|weeks|month|months|year|years|yrs)$/;
