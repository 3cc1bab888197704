/** Whether a text answers somebody else and tells no case of the writer's own. */

import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { nearestBefore } from './near.ts';
import { namesAny, type Story } from './story.ts';

/** "You should wait": a text that names "you" and nobody of the writer's own tells no case. */
export function speaksToAnother(story: Story): boolean {
  if (story.hasHan || story.dates.length > 0) return false;
  const speaks = story.mentions.some(
    (mention, at) => namesAny(mention, ['mood.you']) && !isToldToWriter(story, at),
  );
  if (!speaks) return false;
  return !story.mentions.some((mention) => isOwn(story, mention));
}

/** "the officer said your visa is approved", a quotation, and no "they tell you to wait". */
function isToldToWriter(story: Story, index: number): boolean {
  if (isQuoted(story, story.mentions[index]?.from ?? 0)) return true;
  const tell = nearestBefore(story, index, ['act.tell'], 4);
  return SAID.has(story.tokens[story.mentions[tell ?? index]?.from ?? 0]?.word ?? '');
}

/** Between quotation marks: an odd number of them stands before it. */
function isQuoted(story: Story, at: number): boolean {
  if (!story.hasQuotes) return false;
  let marks = 0;
  for (let before = 0; before < at; before += 1) if (story.tokens[before]?.word === '"') marks += 1;
  return marks % 2 === 1;
}

const SAID: ReadonlySet<string> = new Set(['said', 'told', 'confirmed', 'informed', 'mentioned']);

/** The writer or somebody near, or a sentence that begins with what "I" did. */
function isOwn(story: Story, mention: Mention): boolean {
  if ((mention.sorts & SORTS.person) !== 0) return true;
  const begins = mention.from === 0 || story.sentence[mention.from - 1] !== story.sentence[mention.from];
  return begins && namesAny(mention, ['act.receive', 'act.attend', 'act.give']);
}
