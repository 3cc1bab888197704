/** Things listed on a slip: "given a 221g with list: CV, study plan", "got a blue slip: passport and CV". */

import type { Governor } from '../story/govern.ts';
import { nearestBefore } from '../story/near.ts';
import type { Story } from '../story/story.ts';

/** How many mentions back the slip of a list may stand, and tokens behind it the list may begin. */
const REACH = { mentions: 10, tokens: 6 } as const;
const BEGINS_LIST: ReadonlySet<string> = new Set([':', '(', '-']);

/** The slip asks, whatever act was told of the slip itself; null where no list stands behind a slip. */
export function askedOnSlip(story: Story, index: number): Governor | null {
  const thing = story.mentions[index];
  const slip = nearestBefore(story, index, ['slip.221g', 'slip.coloured', 'slip.paper'], REACH.mentions);
  const own = story.mentions[slip ?? index];
  if (slip === null || !thing || !own || story.sentence[own.from] !== story.sentence[thing.from]) return null;
  if (isForThing(story, own.to, thing.from)) return { act: 'act.ask', index: slip, behind: false };
  for (let at = own.to; at < Math.min(own.to + REACH.tokens, thing.from); at += 1) {
    if (story.dateStarts.has(at)) return null;
    if (BEGINS_LIST.has(story.tokens[at]?.word ?? '')) return { act: 'act.ask', index: slip, behind: false };
  }
  return null;
}

/** "was given a 221g for the medical": nothing stands between but what the slip is called. */
const isForThing = (story: Story, from: number, to: number): boolean =>
  to - from <= 3 && [from, from + 1].some((at) => at < to && story.tokens[at]?.word === 'for');
