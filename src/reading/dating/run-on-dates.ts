/**
 * Sentences without stops: "… on 4/1 on 6/1 status changed to X on 8/1 it changed to Y". Whether a date belongs to
 * what stands before it or behind it follows from the end of the run: where something is told right behind the last
 * date, every date that words follow closely leads them.
 */

import type { FoundEvent } from '../events/found-event.ts';
import type { Story } from '../story/story.ts';
import { SORTS } from '../words/sorts.ts';
import type { Lead } from './date-leads.ts';

/** Tokens between a date and what it leads: "my", "it changed to". */
const CLOSE = 4;

export function leadRuns(
  story: Story,
  events: readonly FoundEvent[],
  leads: readonly Lead[],
): readonly Lead[] {
  if (story.dates.length === 0) return leads;
  const starts = startsOf(story, events);
  const run = leads.slice();
  let later = -1;
  let length = 0;
  for (let index = story.dates.length - 1; index >= 0; index -= 1) {
    const date = story.dates[index];
    if (!date) continue;
    const sentence = story.sentence[date.from] ?? 0;
    const isLast = sentence !== later;
    if (isLast) length = 0;
    later = sentence;
    const leadsOn = (isLast || length > 0) && isClose(story, starts, date.to);
    length = leadsOn ? length + 1 : 0;
    if (!leadsOn) continue;
    if (length >= 2 && run[index] === null) run[index] = 'entry';
    if (length === 2 && run[index + 1] === null) run[index + 1] = 'entry';
  }
  return run;
}

/** Tokens at which an event is told or the page is spoken of. */
function startsOf(story: Story, events: readonly FoundEvent[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { anchor } of events) starts.add(story.mentions[anchor]?.from ?? 0);
  for (let index = 0; index < story.mentions.length; index += 1) {
    const mention = story.mentions[index];
    if (mention !== undefined && (mention.sorts & SORTS.page) !== 0) starts.add(mention.from);
  }
  return starts;
}

function isClose(story: Story, starts: ReadonlySet<number>, from: number): boolean {
  for (let at = from; at < from + CLOSE && story.clause[at] === story.clause[from - 1]; at += 1) {
    if (story.dateStarts.has(at) || story.tokens[at]?.kind === 'mark') return false;
    if (starts.has(at)) return true;
  }
  return false;
}
