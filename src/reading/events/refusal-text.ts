/** Which of its two texts stood under the word "Refused". */
import { nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';

/** The text under "Refused" that the words near it name. */
export function refusalText(story: Story, index: number): 'long' | 'short' | null {
  const own = story.mentions[index];
  if (names(own, 'text.long')) return 'long';
  if (names(own, 'text.short')) return 'short';
  const near = [
    nearestAfter(story, index, ['text.long', 'text.short'], 12),
    nearestBefore(story, index, ['text.long', 'text.short'], 4),
  ];
  for (const other of near) {
    if (other === null) continue;
    return names(story.mentions[other], 'text.short') ? 'short' : 'long';
  }
  return null;
}
