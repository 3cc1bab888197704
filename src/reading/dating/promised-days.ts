/** Days that were promised or told to come on: no event's own, and nothing is counted from them. */

import type { FoundDate } from '../dates/found-date.ts';
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';

/** For every day of the text whether it is one. */
export const daysPromised = (story: Story): readonly boolean[] =>
  story.dates.map((date) => isPromised(story, date));

/** "come to pick it up after 3 days", "I should come back on 12 May to collect it". */
function isPromised(story: Story, { from, to }: FoundDate): boolean {
  const led = story.tokens[from]?.word ?? '';
  if ((led === 'after' || led === 'in') && to - from >= 3) return isToldToCome(story, from);
  return isComingOn(story, from);
}

function isToldToCome(story: Story, from: number): boolean {
  return [1, 2, 3].some(
    (back) => COMES.has(wordAt(story, from - back)) && !ROLES.subjects.has(wordAt(story, from - back - 1)),
  );
}

/** "should come back on", "to return on", "can collect it on": a plain verb behind a word that orders or allows. */
function isComingOn(story: Story, from: number): boolean {
  const clause = story.clause[from];
  for (let at = from - 1; at >= from - REACH && story.clause[at] === clause; at -= 1) {
    if (!COMES.has(wordAt(story, at))) continue;
    if (!ORDERS.has(wordAt(story, at - 1)) || story.clause[at - 1] !== clause) return false;
    // "went to collect it on 12 May" was done.
    if (WENT.has(wordAt(story, at - 2))) return false;
    return !isVisitBetween(story, at, from);
  }
  return false;
}

/** "to come for an interview on 12 May": the day of the interview. */
function isVisitBetween(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (VISITS.has(wordAt(story, at))) return true;
  return false;
}

const wordAt = (story: Story, at: number): string => story.tokens[at]?.word ?? '';
const COMES: ReadonlySet<string> = new Set([
  'come',
  'pick',
  'collect',
  'pickup',
  'wait',
  'get',
  'receive',
  'return',
]);
const WENT: ReadonlySet<string> = new Set(['went', 'came', 'drove', 'flew', 'able', 'managed']);
const ORDERS: ReadonlySet<string> = new Set(['should', 'can', 'could', 'may', 'must', 'to', 'will', 'would']);
const VISITS: ReadonlySet<string> = new Set(['interview', 'interviews', 'walk', 'appointment']);
/** Tokens between the verb and its day. */
const REACH = 8;
