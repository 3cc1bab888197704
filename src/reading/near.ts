/** What stands near a mention: the nearest of some concepts, or a word that denies. */
import { names, namesAny, type Story } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';

/** Whether a word that denies stands closely before the token in its clause. */
export function isDenied(story: Story, index: number, reach = 4): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  for (let before = index - 1; before >= Math.max(0, index - 5); before -= 1) {
    const other = story.mentions[before];
    if (!other || story.clause[other.from] !== story.clause[mention.from] || mention.from - other.to > reach)
      return false;
    if (names(other, 'mood.not')) return true;
  }
  return false;
}

/** The nearest of some concepts before a mention in its sentence, within a number of tokens. */
export function nearestBefore(
  story: Story,
  index: number,
  concepts: readonly Concept[],
  tokens: number,
): number | null {
  const mention = story.mentions[index];
  if (!mention) return null;
  for (let before = index - 1; before >= Math.max(0, index - 14); before -= 1) {
    const other = story.mentions[before];
    if (
      !other ||
      story.sentence[other.from] !== story.sentence[mention.from] ||
      mention.from - other.to > tokens
    )
      return null;
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
  for (let after = index + 1; after <= index + 10; after += 1) {
    const other = story.mentions[after];
    if (
      !other ||
      story.sentence[other.from] !== story.sentence[mention.from] ||
      other.from - mention.to > tokens
    )
      return null;
    if (namesAny(other, concepts)) return after;
  }
  return null;
}
