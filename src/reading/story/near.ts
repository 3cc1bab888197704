/** What stands near a mention: the nearest of some concepts, or a word that denies. */

import type { Concept } from '../vocabulary/concepts.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { namesAny, type Story } from './story.ts';

/** Whether a word that denies stands closely before the token in its clause. */
export function isDenied(story: Story, index: number, reach = 4): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  const clause = story.clause[mention.from];
  const first = Math.max(0, index - 5);
  for (let before = index - 1; before >= first; before -= 1) {
    const other = story.mentions[before];
    if (!other || mention.from - other.to > reach || story.clause[other.from] !== clause) return false;
    if ((other.sorts & SORTS.not) !== 0) return true;
  }
  return false;
}

/** "8号发": in Chinese the day stands before the deed and begins its clause. */
export const isLedByDay = (story: Story, { from }: Mention): boolean =>
  story.tokens[from]?.kind === 'han' && story.dateEnds.has(from - 1);

/** The nearest of some concepts before a mention in its sentence, within a number of tokens. */
export function nearestBefore(
  story: Story,
  index: number,
  concepts: readonly Concept[],
  tokens: number,
): number | null {
  const mention = story.mentions[index];
  if (!mention) return null;
  const sentence = story.sentence[mention.from];
  const first = Math.max(0, index - 14);
  for (let before = index - 1; before >= first; before -= 1) {
    const other = story.mentions[before];
    if (!other || mention.from - other.to > tokens || story.sentence[other.from] !== sentence) return null;
    if (namesAny(other, concepts)) return before;
  }
  return null;
}

export function nearestAfter(
  story: Story,
  index: number,
  concepts: readonly Concept[],
  tokens: number,
): number | null {
  const mention = story.mentions[index];
  if (!mention) return null;
  const sentence = story.sentence[mention.from];
  const last = Math.min(story.mentions.length - 1, index + 10);
  for (let after = index + 1; after <= last; after += 1) {
    const other = story.mentions[after];
    if (!other || other.from - mention.to > tokens || story.sentence[other.from] !== sentence) return null;
    if (namesAny(other, concepts)) return after;
  }
  return null;
}
