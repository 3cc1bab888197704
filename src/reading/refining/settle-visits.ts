/** Appointments that lie ahead, and papers that were handed in at a drop box. */
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { handedInOnly, isPapers } from './handed-in-only.ts';
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
