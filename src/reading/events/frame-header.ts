/** A visit that nothing names but its head: "L1, London, 8 February. He kept my passport." */

import type { Story } from '../story/story.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';
import { visit } from './visit.ts';

/** Tokens of such a head, on either side of the post. */
const SHORT = 10;
/** Another thing that happened. */
const TELLING = SORTS.act | SORTS.visit | SORTS.told | SORTS.status | SORTS.slip | SORTS.person;

/** A class, a post and a day by themselves, where no visit is named anywhere; what follows settles what it was. */
export function frameHeader(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (mention === undefined || story.hasVisit || story.hasHan) return [];
  const sentence = story.sentence[mention.from];
  let [isDated, isOfClass] = [false, false];
  for (let near = mention.from - SHORT; near <= mention.from + SHORT; near += 1)
    if (story.sentence[near] === sentence && story.dateStarts.has(near)) isDated = true;
  for (let near = Math.max(0, index - SHORT); near <= index + SHORT; near += 1) {
    const other = story.mentions[near];
    if (other === undefined || story.sentence[other.from] !== sentence) continue;
    if ((other.sorts & TELLING) !== 0) return [];
    isOfClass ||= (other.sorts & SORTS.class) !== 0;
  }
  return isDated && isOfClass ? [{ ...visit('interview', index, index, 0.5), visited: true }] : [];
}
