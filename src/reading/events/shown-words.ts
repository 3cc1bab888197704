/** Words of every day that the page shows too: "ready", "in transit". */

import { nearestAfter, nearestBefore } from '../story/near.ts';
import { namesAny, type Story } from '../story/story.ts';
import { CHANGED_TO, isReached } from './changed-words.ts';
import { isShortLine } from './frame-slips.ts';

/** "At NVC, then In Transit, then Ready": a case on its way to the post, and no passport. */
export const isCaseInTransit = (story: Story, index: number): boolean =>
  story.mentions
    .slice(Math.max(0, index - BESIDE), index + BESIDE)
    .some((other) => namesAny(other, ['status.at-nvc', 'status.ready']));

const BESIDE = 5;

/** "ready" is a word of every day: the page shows it, or it changes into another word of the page. */
export const isShownReady = (story: Story, index: number): boolean =>
  isOnPage(story, index) ||
  nearestAfter(story, index, CHANGED_TO, 3) !== null ||
  isDated(story, index) ||
  (nearestBefore(story, index, CHANGED_TO, 2) !== null &&
    isReached(story, story.mentions[index]?.from ?? 0)) ||
  [1, 2, 3].some((back) => SHOWN.has(story.tokens[(story.mentions[index]?.from ?? 0) - back]?.word ?? ''));

/** "AP 15 Jan, Ready 21 Jan": a word with its day behind another. */
function isDated(story: Story, index: number): boolean {
  const to = story.mentions[index]?.to ?? 0;
  const isDay = [0, 1, 2].some((more) => story.dateStarts.has(to + more));
  return isDay && nearestBefore(story, index, CHANGED_TO, 8) !== null;
}

const SHOWN: ReadonlySet<string> = new Set([
  'shows',
  'showing',
  'showed',
  'turned',
  'became',
  'jumped',
  'changed',
]);

/** The words speak of the page: "status changed to", "CEAC shows", or a line that has only the word. */
export function isOnPage(story: Story, index: number): boolean {
  return (
    nearestBefore(story, index, ['place.page'], 12) !== null ||
    nearestAfter(story, index, ['place.page'], 6) !== null ||
    isShortLine(story, index)
  );
}
