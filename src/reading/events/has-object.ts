/** Whether a thing or a visit is named beside an act. */

import { namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';

const OBJECTS: readonly Concept[] = [
  'thing.passport',
  'thing.documents',
  'thing.form',
  'thing.information',
  'thing.medical',
  'thing.photos',
  'thing.visa',
  'visit.dropbox',
  'visit.interview',
  'slip.221g',
  'slip.paper',
];

export function hasObject(story: Story, index: number, after = 4): boolean {
  const sentence = story.sentence[story.mentions[index]?.from ?? 0];
  for (const near of after < 4 ? [1, after] : [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const other = story.mentions[index + near];
    if (other && story.sentence[other.from] === sentence && namesAny(other, OBJECTS)) return true;
  }
  return false;
}
