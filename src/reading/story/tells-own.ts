/** Where the writer's own telling stands among questions, hopes and what others lived through. */

import type { Mention } from '../words/find-mentions.ts';
import { names, type Story } from './story.ts';

/** "I am a student", "my wife is a person who …": what the writer is, and no other one. */
export const isSelfDescribed = (story: Story, mention: Mention): boolean =>
  names(mention, 'mood.hearsay') && ARE.has(story.tokens[mention.from - 1]?.word ?? '');
const ARE: ReadonlySet<string> = new Set(['am', 'im', 'is', 'are', 'was', 'were', 'as', 'being', 'm', 's']);

/** Behind what others lived through the writer's own begins: "my status", ", I got", "like many others I was". */
export const beginsOwn = (story: Story, at: number): boolean =>
  story.ownThings.has(at) ||
  story.ownClauses.has(at) ||
  (story.tokens[at]?.word === 'i' && OF_ME.has(story.tokens[at + 1]?.word ?? ''));
const OF_ME: ReadonlySet<string> = new Set(['was', 'got', 'received', 'am']);

/**
 * What has a day is told, also in a sentence that asks or hopes: "how long does it take, my interview was on 8 Jan",
 * "is it normal that I got a slip on 8 Jan", "anybody like me: refused 8 Jan".
 */
export function tellsWithDay(story: Story, at: number): boolean {
  if (story.dates.length === 0) return false;
  const isOwn = story.ownClauses.has(at) || story.tokens[at - 1]?.word === ':' || isWhatIDid(story, at);
  return isOwn && isDatedClause(story, at);
}

/** "that I got", "since we submitted". */
const isWhatIDid = (story: Story, at: number): boolean =>
  (story.tokens[at]?.word.length ?? 9) <= 2 &&
  TELLERS.has(story.tokens[at]?.word ?? '') &&
  LEADS.has(story.tokens[at - 1]?.word ?? '') &&
  isPast(story.tokens[at + 1]?.word ?? '');
const TELLERS: ReadonlySet<string> = new Set(['i', 'we']);
const LEADS: ReadonlySet<string> = new Set([
  'that',
  'since',
  'after',
  'when',
  'because',
  'although',
  'though',
]);

const isPast = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed'));
const PAST: ReadonlySet<string> = new Set(
  'got was were had went gave sent saw came did left took received heard read found'.split(' '),
);

/** Tokens of a clause in which its day is looked for. */
const LONGEST = 12;

function isDatedClause(story: Story, at: number): boolean {
  for (let to = at; to < at + LONGEST && story.clause[to] === story.clause[at]; to += 1)
    if (story.dateStarts.has(to)) return true;
  return false;
}

/** "once I submitted", "until I saw": a time, and no condition. */
export const isTimeOfDeed = (story: Story, { from, to }: Mention): boolean =>
  TIMES.has(story.tokens[from]?.word ?? '') &&
  TELLERS.has(story.tokens[to]?.word ?? '') &&
  isPast(story.tokens[to + 1]?.word ?? '');
const TIMES: ReadonlySet<string> = new Set(['once', 'as', 'until', 'till']);
