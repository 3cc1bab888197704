/** What an officer or a post said about the decision, in words that stand for it. */
import type { FoundEvent } from './found-event.ts';
import { isDenied } from './govern.ts';
import { type Story, valueIn } from './story.ts';

export function frameTold(story: Story, index: number): readonly FoundEvent[] {
  const value = valueIn(story.mentions[index], 'told.');
  if (value === null || isDenied(story, index, 2)) return [];
  return [
    {
      kind: 'told',
      value,
      detail: null,
      first: index,
      last: index,
      anchor: index,
      certainty: 0.8,
      atInterview: true,
    },
  ];
}
