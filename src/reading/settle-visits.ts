/** Appointments that lie ahead, and papers that were handed in at a drop box. */
import type { RefinedEvent, Refiner } from './refiner.ts';

export const settleVisits: Refiner = (story, events, today) =>
  foldHandedIn(story.hasDropbox ? findDropbox(planVisits(events, today)) : planVisits(events, today));

/** An appointment after the day of writing is planned; nothing else lies there. */
function planVisits(events: readonly RefinedEvent[], today: string | null): readonly RefinedEvent[] {
  return events.flatMap((event): readonly RefinedEvent[] => {
    const isLater = today !== null && event.date !== null && event.date > today.slice(0, event.date.length);
    if (event.kind === 'interview' && isLater) return [{ ...event, planned: true }];
    if (event.kind === 'requested' && event.value === 'interview' && isLater)
      return [
        { ...event, date: null },
        { ...event, kind: 'interview', value: null, planned: true, first: event.anchor },
      ];
    if (event.certainty < 0.5 && event.ahead) return [];
    return [isLater ? { ...event, date: null } : event];
  });
}

/** Where a waiver is spoken of, the first papers handed in before anything was asked are the drop box. */
function findDropbox(events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  if (events.some(({ kind, planned }) => kind === 'dropbox' || (kind === 'interview' && !planned)))
    return events;
  const given = events.findIndex(
    ({ kind, value }) => kind === 'provided' && (value === 'passport' || value === 'documents'),
  );
  const before = events.slice(0, Math.max(0, given));
  if (given < 0 || before.some(({ kind }) => kind === 'requested' || kind === 'slip' || kind === 'status'))
    return events;
  return events.map((event, at) =>
    at === given ? { ...event, kind: 'dropbox', value: null, certainty: 0.7 } : event,
  );
}

/**
 * What is handed in for an interview waiver is the drop box itself; after the post asked for it, it is a thing given.
 * Before anything was asked, papers given stand for the drop box, and their day is its day.
 */
function foldHandedIn(events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  const box = events.findIndex(({ kind }) => kind === 'dropbox');
  if (box < 0) return events;
  const asked = events.findIndex(
    ({ kind, value }) => (kind === 'requested' && value !== 'interview') || kind === 'slip',
  );
  if (asked >= 0 && asked < box && events.slice(0, box).some(({ kind }) => kind === 'requested'))
    return events.filter(({ kind }) => kind !== 'dropbox');
  const isHandedIn = (event: RefinedEvent, at: number): boolean =>
    event.kind === 'provided' &&
    (event.value === 'documents' || event.value === 'passport') &&
    (asked < 0 || at < asked) &&
    !events.slice(0, at).some(({ kind }) => kind === 'status');
  const day = events.find((event, at) => isHandedIn(event, at) && event.date !== null)?.date ?? null;
  return events
    .filter((event, at) => !isHandedIn(event, at))
    .map((event) =>
      event.kind === 'dropbox' && event.date === null && day !== null ? { ...event, date: day } : event,
    );
}
