/** A passport that another word stands for: "they asked for it again", "returned mine", "kept hers". */

import { isDenied, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
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
  if (isAsked ? !asksForIt(story, index) : !OWNERS.has(next)) return null;
  if (nearestBefore(story, index, ['thing.passport'], REACH) === null) return null;
  if (isAsked) return meant('requested', 'passport', index);
  return meant('passport', names(mention, 'act.return') ? 'returned' : 'kept', index);
}

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
