/** A visit as an event that was found, and whether it has been. */

import type { Story } from '../story/story.ts';
import type { FoundEvent } from './found-event.ts';

export const visit = (
  kind: 'interview' | 'dropbox' | 'requested',
  first: number,
  last: number,
  certainty: number,
): FoundEvent => ({
  kind,
  value: null,
  detail: null,
  first,
  last,
  anchor: first,
  certainty,
});

/** "since my interview", "after the dropbox": it has been. */
export const isSince = (story: Story, at: number): boolean =>
  SINCE.has(story.tokens[at]?.word ?? '') ||
  [1, 2, 3].some((back) => {
    const word = story.tokens[at - back]?.word ?? '';
    return SINCE.has(word) && (back === 1 || OWN.has(story.tokens[at - 1]?.word ?? ''));
  });
const SINCE: ReadonlySet<string> = new Set(['since', 'after']);
const OWN: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'the', 'visa']);
