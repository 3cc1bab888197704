/** A passport that another word stands for: "they asked for it again", "returned mine", "kept hers". */

import { isDenied, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import type { FoundEvent } from './found-event.ts';

/** Words for somebody's passport behind what is done with it. */
const OWNERS: ReadonlySet<string> = new Set(['mine', 'hers', 'his', 'theirs', 'ours']);
/** Tokens back in the sentence in which the passport is named. */
const REACH = 16;

/** What an officer or the post does with it; nothing where no passport was spoken of. */
export function framePassportMeant(story: Story, index: number): FoundEvent | null {
  const mention = story.mentions[index];
  if (mention === undefined || isDenied(story, index)) return null;
  const next = story.tokens[mention.to]?.word ?? '';
  const isAsked = names(mention, 'act.ask');
  const isOwners = !isAsked && (OWNERS.has(next) || isOwnersKept(story, index));
  const isIt = !isAsked && !isOwners && next === 'it' && names(mention, 'act.keep');
  if (isAsked ? !asksForIt(story, index) : !isOwners && !isIt) return null;
  if (isIt ? !isLastThing(story, index) : nearestBefore(story, index, ['thing.passport'], REACH) === null)
    return null;
  if (isAsked) return meant('requested', 'passport', index);
  return meant('passport', names(mention, 'act.return') ? 'returned' : 'kept', index);
}

/** "mine is still with them", "mine was given back". */
function isOwnersKept(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  return (
    namesAny(story.mentions[index], ['act.keep', 'act.return']) &&
    [1, 2, 3].some(
      (back) =>
        OWNERS.has(story.tokens[from - back]?.word ?? '') && story.clause[from - back] === story.clause[from],
    )
  );
}

/** "I sent my passport. They have kept it since.": the last thing that was spoken of. */
function isLastThing(story: Story, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before -= 1) {
    const thing = valueIn(story.mentions[before], 'thing.');
    if (thing !== null) return thing === 'passport';
  }
  return false;
}
/** Mentions back in which the passport is still meant by "it". */
const REMEMBERED = 24;

/** "asked for it", and no "asked it". */
function asksForIt(story: Story, index: number): boolean {
  const to = story.mentions[index]?.to ?? 0;
  return story.tokens[to]?.word === 'it' && story.tokens[to - 1]?.word === 'for';
}

const meant = (kind: 'requested' | 'passport', value: string, index: number): FoundEvent => ({
  kind,
  value,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.6,
  atInterview: kind === 'passport',
});
