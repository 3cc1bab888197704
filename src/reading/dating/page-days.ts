/** Days of the status page: its own "last updated", and a mere look at it that dates nothing. */
import type { FoundEvent } from '../events/found-event.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';

/** "today the status shows Refused": seen today, and nobody knows since when. */
export function isMereLook(story: Story, event: FoundEvent, index: number): boolean {
  const date = story.dates[index];
  if (event.kind !== 'status' || date?.is !== 'counted' || date.base !== 'posted' || date.days !== 0)
    return false;
  const from = story.mentions[event.anchor]?.from ?? 0;
  for (
    let at = from - 1;
    at >= Math.max(0, from - 8) && story.sentence[at] === story.sentence[from];
    at -= 1
  ) {
    const word = story.tokens[at]?.word ?? '';
    if (ROLES.changes.has(word)) return false;
    if (ROLES.looks.has(word)) return true;
  }
  return false;
}

/** "Refused, case last updated D": the word of the page has stood there since D. */
export function lastUpdated(story: Story, event: FoundEvent, next: number): number | null {
  if (event.kind !== 'status' && event.kind !== 'touched') return null;
  // "AP from 13 Jan, last updated 20 Jan": it has a day of its own.
  if (isBeside(story, event, next) || isLedByDay(story, event, next)) return null;
  for (const index of [next, next + 1]) {
    const date = story.dates[index];
    const own = story.mentions[event.anchor];
    if (!date || !own || story.line[date.from] !== story.line[own.from]) continue;
    if (story.hasHan && story.sentence[date.from] !== story.sentence[own.from]) continue;
    for (let near = event.anchor; near <= event.anchor + 6; near += 1) {
      const mention = story.mentions[near];
      const gap = mention ? date.from - mention.to : -1;
      if (mention && gap >= 0 && gap <= 3 && names(mention, 'text.update') && mention.to - mention.from > 1)
        return index;
    }
  }
  return null;
}

/** A day right behind the word, in its clause, before the update is spoken of. */
function isBeside(story: Story, { kind, anchor }: FoundEvent, next: number): boolean {
  const [own, date] = [story.mentions[anchor], story.dates[next]];
  if (kind !== 'status' || !own || !date || story.clause[date.from] !== story.clause[own.from]) return false;
  return date.from >= own.to && date.from - own.to <= 2 && !isUpdatedBetween(story, own.to, date.from);
}

/** "From 10 Jan it is AP, with updates on 12 Jan": its day stands before it. */
function isLedByDay(story: Story, { kind, anchor }: FoundEvent, next: number): boolean {
  const [own, date] = [story.mentions[anchor], story.dates[next - 1]];
  if (kind !== 'status' || !own || !date || story.clause[date.from] !== story.clause[own.from]) return false;
  return SINCE.has(story.tokens[date.from - 1]?.word ?? '');
}
const SINCE: ReadonlySet<string> = new Set(['from', 'since']);

function isUpdatedBetween(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (story.tokens[at]?.word.startsWith('updat')) return true;
  return false;
}
