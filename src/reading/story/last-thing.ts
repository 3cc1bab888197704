/** What "it" means: the thing that was spoken of last. */

import { type Story, valueIn } from './story.ts';

/** Mentions back in which a thing is still meant by "it". */
const REMEMBERED = 24;

/** "I sent my passport. They have kept it since.": whether a passport was spoken of last. */
export function isOfPassport(story: Story, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before -= 1) {
    const thing = valueIn(story.mentions[before], 'thing.');
    if (thing !== null) return thing === 'passport';
  }
  return false;
}
