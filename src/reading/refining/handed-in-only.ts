/** Papers that were handed in for an interview waiver of which the story does not speak by name. */

import { isDenied, nearestAfter } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { RefinedEvent } from './refiner.ts';

/**
 * A story without an interview that begins with papers on a day and goes on with the page or the passport: they were
 * handed in for a waiver. What goes by e-mail answers a request.
 */
export function handedInOnly(story: Story, events: readonly RefinedEvent[]): number | null {
  const first = firstTold(story, events);
  const given = events[first];
  if (given === undefined || story.hasHan || !isPapers(given)) return null;
  if (given.date === null && !isDropped(story, given)) return null;
  const isFollowed = events.some(
    ({ kind }, at) => at !== first && (kind === 'status' || kind === 'passport'),
  );
  if (!isFollowed && !story.mentions.some((mention) => names(mention, 'visit.renewal'))) return null;
  const paper = story.tokens[story.mentions[given.anchor]?.from ?? 0]?.word ?? '';
  const isAll = given.boxed === true || ROLES.allPapers.has(paper) || isSubmitted(story, given);
  if (given.value === 'documents' && !isAll) return null;
  const isMet = story.mentions
    .slice(0, given.first)
    .some((mention, index) => isMeeting(story, mention, index));
  return isLeftThere(story, given) && !isMet ? first : null;
}

/** What is told first; or papers handed in on the earliest of all days, wherever they are told. */
function firstTold(story: Story, events: readonly RefinedEvent[]): number {
  const earliest = earliestHandedIn(story, events);
  return earliest >= 0
    ? earliest
    : events.findIndex(({ kind }) => kind !== 'contacted' && kind !== 'petition');
}

/** Papers handed in on a day before all other days; -1 where there are none. */
function earliestHandedIn(story: Story, events: readonly RefinedEvent[]): number {
  const at = events.findIndex((event) => event.date !== null && isHandedIn(story, event));
  const day = events[at]?.date;
  if (!day) return -1;
  return events.every(({ date }, other) => other === at || date === null || date > day) ? at : -1;
}

const isHandedIn = (story: Story, event: RefinedEvent): boolean =>
  isPapers(event) && (event.boxed === true || isDropped(story, event) || isSubmitted(story, event));

/** "I submitted in Mumbai on 4 May". */
const isSubmitted = (story: Story, { anchor }: RefinedEvent): boolean =>
  ROLES.plain.has(story.tokens[story.mentions[anchor]?.from ?? 0]?.word ?? '');

/** "dropped my passport a few weeks back": a drop box also without a day. */
const isDropped = (story: Story, { first }: RefinedEvent): boolean =>
  story.tokens[story.mentions[first]?.from ?? 0]?.word === 'dropped';

/** "dropped", "submitted"; what is sent goes by a courier or to an office, and not by e-mail. */
function isLeftThere(story: Story, { first, last, value }: RefinedEvent): boolean {
  const word = story.tokens[story.mentions[first]?.from ?? 0]?.word ?? '';
  const other = story.tokens[story.mentions[last]?.from ?? 0]?.word ?? '';
  if (value === 'passport' || (!ROLES.byMail.has(word) && !ROLES.byMail.has(other))) return true;
  return nearestAfter(story, last, ['place.courier', 'place.office', 'place.post'], 8) !== null;
}

const MEETING: readonly Concept[] = [
  'visit.interview',
  'place.officer',
  'slip.221g',
  'slip.coloured',
  'act.ask',
];

const isMeeting = (story: Story, mention: Mention, index: number): boolean =>
  namesAny(mention, MEETING) &&
  !isDenied(story, index) &&
  !ROLES.anybody.has(story.tokens[mention.from]?.word ?? '') &&
  !ROLES.needs.has(story.tokens[mention.from]?.word ?? '');

export const isPapers = ({ kind, value }: RefinedEvent): boolean =>
  kind === 'provided' && (value === 'passport' || value === 'documents');
