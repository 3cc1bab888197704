/** Whom "both" means: the two who were listed last. */

import type { Story } from '../story/story.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { type CaseKey, type Cast, subjectAt } from './subject-at.ts';

export const isBoth = (story: Story, { from, to }: Mention): boolean =>
  to - from === 1 && story.tokens[from]?.word === 'both';

/** "F2 for my wife and baby. Both interviewed": those who were listed last. */
export function bothMeant(story: Story, anchor: number, cast: Cast): ReadonlySet<CaseKey> | null {
  const own = story.mentions[anchor]?.from ?? 0;
  const isSaid = [-4, -3, -2, -1, 1, 2].some(
    (near) => story.tokens[own + near]?.word === 'both' && story.sentence[own + near] === story.sentence[own],
  );
  if (!isSaid) return null;
  for (let index = anchor - 1; index >= Math.max(0, anchor - REMEMBERED); index -= 1) {
    if (((story.mentions[index]?.sorts ?? 0) & SORTS.person) === 0) continue;
    const subject = subjectAt(story, index, cast);
    if (subject !== null && subject !== 'nobody' && subject.size === 2) return subject;
  }
  return null;
}

/** Mentions back in which those who are meant by "both" were listed. */
const REMEMBERED = 30;
