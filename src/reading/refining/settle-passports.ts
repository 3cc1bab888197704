/** Whether a passport that came back brought the visa: that follows from what else the case tells. */

import { isDenied, nearestAfter } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

export const settlePassports: Refiner = (story, events) => {
  if (!events.some(({ kind }) => kind === 'passport')) return events;
  return withoutCounters(story, events).map((event, at, events): RefinedEvent => {
    if (event.kind !== 'passport') return event;
    if (event.value === 'delivered' && isTakenAtWindow(story, events, at))
      return { ...event, value: 'kept', date: event.date ?? visitDay(events) };
    if (event.value === 'delivered' && cameWithoutVisa(story, events, at))
      return { ...event, value: 'returned', atInterview: false };
    if (event.value === 'returned' && followsIssue(events, at)) return { ...event, value: 'delivered' };
    return event;
  });
};

/** At the counter of a drop box the passport is taken as a matter of course. */
function withoutCounters(story: Story, events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  if (!events.some(({ kind }) => kind === 'dropbox') || events.some(({ kind }) => kind === 'interview'))
    return events;
  return events.filter(
    ({ kind, value, first, last }) =>
      kind !== 'passport' ||
      value !== 'kept' ||
      ![first, last].some((index) =>
        ROLES.takes.has(story.tokens[story.mentions[index]?.from ?? 0]?.word ?? ''),
      ),
  );
}

/** "approved, passport collected": after an interview, before anything was issued, and not by the writer. */
function isTakenAtWindow(story: Story, events: readonly RefinedEvent[], at: number): boolean {
  const event = events[at];
  if (!event || events.slice(0, at).some(isEnd) || !events.slice(0, at).some(isInterview)) return false;
  const verb = [event.first, event.last].find(
    (index) => story.tokens[story.mentions[index]?.from ?? 0]?.word === 'collected',
  );
  const from = story.mentions[verb ?? 0]?.from ?? 0;
  if (verb === undefined || ROLES.writers.has(story.tokens[from - 1]?.word ?? '')) return false;
  return event.date === null || event.date === visitDay(events);
}

const isInterview = ({ kind, planned }: RefinedEvent): boolean => kind === 'interview' && !planned;
const visitDay = (events: readonly RefinedEvent[]): string | null =>
  events.findLast((event) => isInterview(event))?.date ?? null;

const isEnd = ({ kind, value }: RefinedEvent): boolean => kind === 'status' && value === 'issued';

/** A slip or a refusal told in the same breath, and no visa issued before. */
function cameWithoutVisa(story: Story, events: readonly RefinedEvent[], at: number): boolean {
  const event = events[at];
  if (!event || bringsVisa(story, event)) return false;
  if (isUnstamped(story, event)) return true;
  if (events.slice(0, at).some(isEnd)) return false;
  const place = (other: RefinedEvent): number => story.sentence[story.mentions[other.anchor]?.from ?? 0] ?? 0;
  return events.some((other, index) => {
    const isBad =
      (other.kind === 'slip' && other.value !== 'none') ||
      (other.kind === 'told' && other.value === 'refused') ||
      (other.kind === 'requested' && other.value === 'interview');
    if (!isBad || index < at - 1) return false;
    const sentences = place(other) - place(event);
    return sentences >= 0 && sentences <= 1;
  });
}

/** Mentions and sentences behind a passport in which "without a stamp", "no visa inside" may stand. */
const UNSTAMPED = { mentions: 6, sentences: 1 } as const;

function isUnstamped(story: Story, { last }: RefinedEvent): boolean {
  const own = story.sentence[story.mentions[last]?.from ?? 0] ?? 0;
  for (let index = last + 1; index <= last + UNSTAMPED.mentions; index += 1) {
    const mention = story.mentions[index];
    if (!mention || (story.sentence[mention.from] ?? 0) - own > UNSTAMPED.sentences) return false;
    if (names(mention, 'text.unstamped')) return true;
  }
  return false;
}

/** "my passport with the visa in it". */
function bringsVisa(story: Story, event: RefinedEvent): boolean {
  if (names(story.mentions[event.anchor], 'thing.visa')) return true;
  const visa = nearestAfter(story, event.anchor, ['thing.visa'], 5);
  return visa !== null && !isDenied(story, visa);
}

/** "got it back" after the page said Issued. */
function followsIssue(events: readonly RefinedEvent[], at: number): boolean {
  return events.slice(0, at).some(isEnd);
}
