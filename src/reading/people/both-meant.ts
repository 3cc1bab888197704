/** Whom "both" means: the two who were listed last. */

import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
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

/** "kept my passport and my wife's too", "my visa is issued and my son's": told of them as well. */
export function isAlsoOf(story: Story, anchor: number): boolean {
  const own = story.mentions[anchor];
  if (own === undefined || (own.sorts & TOLD_OF) === 0) return false;
  for (let index = anchor + 1; index <= anchor + LIST; index += 1) {
    const mention = story.mentions[index];
    if (!mention || mention.from - own.to > LIST || story.sentence[mention.from] !== story.sentence[own.from])
      return false;
    if ((mention.sorts & SORTS.person) === 0 || !ROLES.ofRelatives.has(wordAt(story, mention.to - 1)))
      continue;
    const isAnd = [index - 1, index - 2].some((join) => names(story.mentions[join], 'mood.and'));
    return isAnd && ALSO.has(wordAt(story, mention.to));
  }
  return false;
}
const TOLD_OF = SORTS.thing | SORTS.status | SORTS.told;
/** Mentions and tokens behind a thing in which the other one is named. */
const LIST = 5;
const wordAt = (story: Story, at: number): string => story.tokens[at]?.word ?? '';
/** What may stand behind "my wife's" where the thing itself is not named again. */
const ALSO: ReadonlySet<string> = new Set([
  '',
  '\n',
  '(',
  ')',
  '.',
  ',',
  ';',
  '!',
  'too',
  'also',
  'as',
  'both',
  'with',
  'together',
]);
