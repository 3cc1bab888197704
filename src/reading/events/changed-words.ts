/** Whether a word of the page was left, arrived at, or only seen again. */

import { nearestAfter, nearestBefore } from '../story/near.ts';
import { namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { isShortLine } from './frame-slips.ts';

export const CHANGED_TO: readonly Concept[] = [
  'status.refused',
  'status.administrative-processing',
  'status.issued',
  'status.approved',
  'status.ready',
  'status.application-received',
  'text.long',
  'text.short',
];

/** "W -> X -> Y": X was arrived at as well. */
export const isReached = (story: Story, at: number): boolean =>
  ['->', 'to', '>', '转', '变', '到'].includes(story.tokens[at - 1]?.word ?? '');

/** "changed from X to Y", "X -> Y", "X to Y": X was there before. */
export function isLeft(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  for (let at = mention.to; at < mention.to + 12; at += 1) {
    const word = story.tokens[at]?.word;
    if (word === undefined || word === '\n' || word === ',' || word === '.') return false;
    if (word !== '->' && word !== 'to' && word !== '转' && word !== '变' && word !== '>' && word !== 'into')
      continue;
    const other = [1, 2, 3, 4, 5]
      .map((more) => story.mentions[index + more])
      .find((next) => next && next.from > at);
    const wasFrom =
      story.tokens[mention.from - 1]?.word === 'from' ||
      at - mention.to <= 2 ||
      nearestBefore(story, index, [], 0) !== null;
    return (
      other !== undefined &&
      other.from - at <= 4 &&
      namesAny(other, CHANGED_TO) &&
      (wasFrom || saysFrom(story, mention.from))
    );
  }
  return false;
}

const saysFrom = (story: Story, at: number): boolean =>
  [1, 2].some((back) => story.tokens[at - back]?.word === 'from');

/** "still refused", "no update, refused": seen again. */
export function isStill(story: Story, index: number): boolean {
  // "still received since 1 Dec" tells the day all the same.
  const to = story.mentions[index]?.to ?? 0;
  if ([0, 1].some((more) => story.tokens[to + more]?.word === 'since' && story.dateStarts.has(to + more + 1)))
    return false;
  const before = nearestBefore(story, index, ['mood.still'], 5);
  const after = nearestAfter(story, index, ['mood.still'], 2);
  const own = story.mentions[index];
  const same = (other: number | null): boolean => {
    const mention = other === null ? undefined : story.mentions[other];
    if (mention === undefined || own === undefined) return false;
    return story.clause[mention.from] === story.clause[own.from] || isShortLine(story, index);
  };
  return same(before) || same(after);
}
