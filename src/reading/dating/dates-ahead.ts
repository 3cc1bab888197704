/** Which dates of a text may lie after the day of writing: those of appointments. */

import { isGoing } from '../events/frame-going.ts';
import { namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';

const APPOINTMENTS: readonly Concept[] = ['visit.interview', 'visit.appointment'];

const NEVER = (): boolean => false;

/** Dates beside an appointment that may lie ahead. */
export function datesAhead(story: Story): (index: number) => boolean {
  if (story.dates.length === 0) return NEVER;
  const sentences = new Set<number>();
  for (const mention of story.mentions)
    if (liesAhead(story, mention)) sentences.add(story.sentence[mention.from] ?? 0);
  return (index) => {
    const from = story.dates[index]?.from ?? 0;
    return sentences.has(story.sentence[from] ?? 0) || isLimit(story, from);
  };
}

/** "try again after 31 December": the limit of what may come. */
const isLimit = (story: Story, from: number): boolean => LIMITS.has(story.tokens[from - 1]?.word ?? '');
const LIMITS: ReadonlySet<string> = new Set(['after', 'before', 'by']);

/** "my interview is on 5 May", "I will go on 5 May". */
function liesAhead(story: Story, mention: Mention): boolean {
  if ((mention.sorts & SORTS.visit) !== 0 && namesAny(mention, APPOINTMENTS))
    return !isPast(story, mention) && story.tokens[mention.to - 1]?.word !== 'stamping';
  return (mention.sorts & SORTS.bare) !== 0 && isGoing(story, mention);
}

/** "had my interview", "the interview was": told as past. */
function isPast(story: Story, { from, to }: Mention): boolean {
  for (let at = Math.max(0, from - 4); at < to + 3; at += 1)
    if (story.clause[at] === story.clause[from] && isPastWord(story, at)) return true;
  return false;
}

/** "they gave me a date" is no interview that was given. */
const isPastWord = (story: Story, at: number): boolean =>
  ROLES.past.has(story.tokens[at]?.word ?? '') && !ROLES.receivers.has(story.tokens[at + 1]?.word ?? '');
