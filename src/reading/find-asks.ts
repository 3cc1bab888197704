/** What a person wants to know. */
import { SORTS } from './sorts.ts';
import { type Story, valueIn } from './story.ts';
import type { AskKind } from './vocabulary/concepts.ts';

const KINDS: readonly AskKind[] = [
  'meaning',
  'duration',
  'next-step',
  'passport',
  'contact',
  'documents',
  'other',
];

const isKind = (name: string): name is AskKind => KINDS.some((kind) => kind === name);

/** The kinds of question in the text; "other" only when it asks and nothing more particular was found. */
export function findAsks(story: Story): readonly AskKind[] {
  const found: AskKind[] = [];
  for (const mention of story.mentions) {
    if ((mention.sorts & SORTS.mood) === 0) continue;
    const named = valueIn(mention, 'asks.');
    if (named === null) continue;
    if (isKind(named) && !found.includes(named)) found.push(named);
  }
  if (found.length === 0) return story.asking.size > 0 ? ['other'] : [];
  return KINDS.filter((kind) => found.includes(kind) && (kind !== 'other' || found.length === 1));
}
