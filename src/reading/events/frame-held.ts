/** A passport that another word stands for: "they asked for it again", "returned mine", "hers is still with them". */

import { isOfPassport } from '../story/last-thing.ts';
import { isDenied, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import type { FoundEvent } from './found-event.ts';

/** Words for somebody's passport beside what is done with it. */
const OWNERS: ReadonlySet<string> = new Set(['mine', 'hers', 'his', 'theirs', 'ours']);
/** Tokens back in the sentence in which the passport is named. */
const REACH = 16;

/** What an officer or the post does with it; nothing where no passport was spoken of. */
export function frameHeld(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (mention === undefined || names(mention, 'act.give')) return [];
  const next = story.tokens[mention.to]?.word ?? '';
  if (names(mention, 'act.ask')) {
    const isFor = next === 'it' && story.tokens[mention.to - 1]?.word === 'for';
    return isFor && isPassportNamed(story, index) ? heldEvent(story, 'requested', 'passport', index) : [];
  }
  if (OWNERS.has(next) || isOwnersBefore(story, mention.from))
    return isPassportNamed(story, index) ? heldEvent(story, 'passport', heldValue(story, index), index) : [];
  return next === 'it' && isOfPassport(story, index)
    ? heldEvent(story, 'passport', heldValue(story, index), index)
    : [];
}

const heldValue = (story: Story, index: number): string =>
  names(story.mentions[index], 'act.return') ? 'returned' : 'kept';

/** "mine is still with them", "mine was given back". */
function isOwnersBefore(story: Story, from: number): boolean {
  for (let at = from - 1; at >= from - 3 && story.clause[at] === story.clause[from]; at -= 1)
    if (OWNERS.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}

const isPassportNamed = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['thing.passport'], REACH) !== null;

function heldEvent(
  story: Story,
  kind: 'requested' | 'passport',
  value: string,
  index: number,
): readonly FoundEvent[] {
  if (isDenied(story, index)) return [];
  return [
    {
      kind,
      value,
      detail: null,
      first: index,
      last: index,
      anchor: index,
      certainty: 0.6,
      atInterview: kind === 'passport',
    },
  ];
}
