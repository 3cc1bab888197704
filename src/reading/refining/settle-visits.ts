/** Appointments that lie ahead, and papers that were handed in at a drop box. */

import { isDenied, nearestAfter } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

export const settleVisits: Refiner = (story, events, today) => {
  const visits = settleOffice(planVisits(events, today));
  const only = story.hasDropbox ? null : handedInOnly(story, visits);
  const boxed = only === null ? visits : visits.map((event, at) => (at === only ? asDropbox(event) : event));
  const settled = foldHandedIn(story, story.hasDropbox ? findDropbox(visits) : boxed);
  return settled.some(({ boxed }) => boxed)
    ? settled.filter(({ boxed, kind }) => !boxed || kind === 'dropbox')
    : settled;
};

/**
 * A story without an interview that begins with papers on a day and goes on with the page or the passport: they were
 * handed in for a waiver. What goes by e-mail answers a request.
 */
function handedInOnly(story: Story, events: readonly RefinedEvent[]): number | null {
  const first = firstTold(story, events);
  const given = events[first];
  if (given === undefined || story.hasHan || !isPapers(given)) return null;
  if (given.date === null && !isDropped(story, given)) return null;
  const isFollowed = events.some(
    ({ kind }, at) => at !== first && (kind === 'status' || kind === 'passport'),
  );
  if (!isFollowed && !story.mentions.some((mention) => names(mention, 'visit.renewal'))) return null;
  const paper = story.tokens[story.mentions[given.anchor]?.from ?? 0]?.word ?? '';
  if (given.value === 'documents' && !given.boxed && !ROLES.allPapers.has(paper) && !ROLES.plain.has(paper))
    return null;
  const isMet = story.mentions
    .slice(0, given.first)
    .some((mention, index) => isMeeting(story, mention, index));
  return isLeftThere(story, given) && !isMet ? first : null;
}

/** What is told first; or papers handed in on the earliest of all days, wherever they are told. */
function firstTold(story: Story, events: readonly RefinedEvent[]): number {
  const days = events.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const earliest = events.findIndex(
    (event) => event.date !== null && event.date === days[0] && isHandedIn(story, event),
  );
  const isAlone = days[1] !== days[0];
  return earliest >= 0 && isAlone
    ? earliest
    : events.findIndex(({ kind }) => kind !== 'contacted' && kind !== 'petition');
}

const isHandedIn = (story: Story, event: RefinedEvent): boolean =>
  isPapers(event) && (event.boxed === true || isDropped(story, event));

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

/** An appointment after the day of writing is planned; nothing else lies there. */
function planVisits(events: readonly RefinedEvent[], today: string | null): readonly RefinedEvent[] {
  if (!events.some((event) => event.planned || isDoubted(event) || isAfter(event, today))) return events;
  return events.flatMap((event): readonly RefinedEvent[] => {
    const isLater = isAfter(event, today);
    if (event.kind === 'interview' && isLater) return [{ ...event, planned: true }];
    if (event.kind === 'requested' && event.value === 'interview' && isLater)
      return [
        { ...event, date: null },
        { ...event, kind: 'interview', value: null, planned: true, first: event.anchor },
      ];
    if (isDoubted(event)) return [];
    if (event.planned) return [{ ...event, planned: event.date === null }];
    return [isLater ? { ...event, date: null } : event];
  });
}

/** An appointment of which a question or a wish speaks. */
const isDoubted = ({ certainty, ahead }: RefinedEvent): boolean => certainty < 0.5 && ahead === true;

const isAfter = ({ date }: RefinedEvent, today: string | null): boolean =>
  today !== null && date !== null && date > today.slice(0, date.length);

/** A visit for papers and fingerprints is the drop box where no interview is told and nothing was asked before. */
function settleOffice(events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  const at = events.findIndex(({ atOffice }) => atOffice);
  if (at < 0) return events;
  const isOther = events.some(
    ({ kind, atOffice }) => kind === 'interview' || (kind === 'dropbox' && !atOffice),
  );
  const isLate = events.slice(0, at).some(({ kind }) => kind === 'requested' || kind === 'slip');
  const day = events.find(({ atOffice, date }) => atOffice && date !== null)?.date ?? null;
  return events.flatMap((event, index): readonly RefinedEvent[] => {
    if (event.kind === 'dropbox' && !event.atOffice && event.date === null) return [{ ...event, date: day }];
    return event.atOffice && (isOther || isLate || index > at) ? [] : [event];
  });
}

/** Where a waiver is spoken of, the first papers handed in before anything was asked are the drop box. */
function findDropbox(events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  if (events.some(({ kind, planned }) => kind === 'dropbox' || (kind === 'interview' && !planned)))
    return events;
  const given = events.findIndex(isPapers);
  const before = events.slice(0, Math.max(0, given));
  if (given < 0 || before.some(({ kind }) => kind === 'requested' || kind === 'slip' || kind === 'status'))
    return events;
  return events.map((event, at) => (at === given ? asDropbox(event) : event));
}

const asDropbox = (event: RefinedEvent): RefinedEvent => ({
  ...event,
  kind: 'dropbox',
  value: null,
  certainty: 0.7,
});

const isPapers = ({ kind, value }: RefinedEvent): boolean =>
  kind === 'provided' && (value === 'passport' || value === 'documents');

/**
 * What is handed in for an interview waiver is the drop box itself; after the post asked for it, it is a thing given.
 * Before anything was asked, papers given stand for the drop box, and their day is its day.
 */
function foldHandedIn(story: Story, events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  const box = events.findIndex(({ kind }) => kind === 'dropbox');
  if (box < 0) return events;
  const asked = events.findIndex(isAsked);
  if (asked >= 0 && asked < box && isMeans(story, events, box))
    return events.filter(({ kind }) => kind !== 'dropbox');
  const isHandedIn = (event: RefinedEvent, at: number): boolean =>
    isPapers(event) && !events.some((other, index) => isAnswer(other) && isBefore(other, index, event, at));
  const days = events.flatMap((event, at) =>
    (event.kind === 'dropbox' || isHandedIn(event, at)) && event.date !== null ? [event.date] : [],
  );
  const day = days.toSorted()[0] ?? null;
  return events
    .filter((event, at) => !isHandedIn(event, at))
    .map((event) => (event.kind === 'dropbox' ? { ...event, date: day } : event));
}

/** What was asked for before goes "through the drop box", which is no visit of its own. */
function isMeans(story: Story, events: readonly RefinedEvent[], box: number): boolean {
  const visit = events[box];
  if (visit === undefined) return false;
  const isLed = ROLES.means.has(story.tokens[(story.mentions[visit.anchor]?.from ?? 0) - 1]?.word ?? '');
  return events
    .slice(0, box)
    .some(
      ({ kind, date }) =>
        kind === 'requested' && (date !== null && visit.date !== null ? date <= visit.date : isLed),
    );
}

const isAsked = ({ kind, value }: RefinedEvent): boolean =>
  (kind === 'requested' && value !== 'interview') || kind === 'slip';

/** What the post does after papers were handed in. */
const isAnswer = (event: RefinedEvent): boolean => isAsked(event) || event.kind === 'status';

/** By their days where both are known, else by their places in the text. */
function isBefore(one: RefinedEvent, at: number, other: RefinedEvent, index: number): boolean {
  if (one.date !== null && other.date !== null && one.date !== other.date) return one.date < other.date;
  return at < index;
}
