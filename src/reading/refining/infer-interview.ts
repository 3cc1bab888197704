/** An officer who speaks and gives makes an interview, also where the word is not written. */

import { nearestAfter, nearestBefore } from '../story/near.ts';
import { relativeMeant } from '../story/pronouns.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { inheritInterviewDay } from './inherit-days.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

/** What an officer does at the window. */
const DONE_THERE: ReadonlySet<string> = new Set(['slip', 'told', 'passport', 'requested', 'status']);
/** How many mentions before the event the officer may stand. */
const REACH = 12;

export const inferInterview: Refiner = (story, events) => {
  if (events.some(({ kind }) => kind === 'interview' || kind === 'dropbox')) return events;
  if (story.mentions.some((mention) => names(mention, 'visit.interview'))) return events;
  const at = events.findIndex((event) => DONE_THERE.has(event.kind) && hasOfficer(story, event));
  const event = events[at];
  // What is asked by telephone is asked at no window.
  if (!event || event.still || nearestBefore(story, event.anchor, ['act.notice', 'act.contact'], 16) !== null)
    return events;
  const interview: RefinedEvent = {
    kind: 'interview',
    value: null,
    detail: null,
    first: event.first,
    last: event.last,
    anchor: event.anchor,
    certainty: 0.5,
    date: event.date ?? dayBeside(story, events, at),
    dateAt: event.dateAt,
  };
  return inheritInterviewDay(story, events.toSpliced(at, 0, interview));
};

/** "refused under 221(g) on 3 Feb, the officer took my passport": the day of a slip in the same sentence. */
function dayBeside(story: Story, events: readonly RefinedEvent[], at: number): string | null {
  const sentence = ({ anchor }: RefinedEvent): number | undefined =>
    story.sentence[story.mentions[anchor]?.from ?? 0];
  const event = events[at];
  const beside = events
    .slice(Math.max(0, at - 3), at + 4)
    .find(
      (other) => other.kind === 'slip' && other.date !== null && event && sentence(other) === sentence(event),
    );
  return beside?.date ?? null;
}

/** "they" may be anybody, "he" a relative. */
const isAnybody = (story: Story, index: number, mention: Mention): boolean =>
  ROLES.anybody.has(story.tokens[mention.from]?.word ?? '') &&
  (mention.concepts.length === 1 || relativeMeant(story, index) !== null);

/** Somebody at the window is named in the line of the event or the one before; "they" may be anybody. */
function hasOfficer(story: Story, event: RefinedEvent): boolean {
  const own = story.mentions[event.anchor]?.from ?? 0;
  for (let index = event.anchor; index >= Math.max(0, event.anchor - REACH); index -= 1) {
    const mention = story.mentions[index];
    if (!mention || (story.line[own] ?? 0) - (story.line[mention.from] ?? 0) > 1) return false;
    const isNamed = names(mention, 'place.officer') && !isAnybody(story, index, mention);
    if (isNamed || names(mention, 'place.window')) return true;
  }
  return nearestAfter(story, event.anchor, ['place.window'], 3) !== null;
}
