/**
 * The waits in what an applicant told. Only what has a whole day counts, and what lies ahead does not.
 *
 * A hold begins with the first day on which the case was told, shown or asked for something instead of being issued.
 * What an officer says or hands over without a day being told happened at the interview. A status that is shown again
 * with a later date is no event. Of a case that waits still the last told day is the last on which that is known.
 */
import { wholeDay } from '../../cases/day.ts';
import type { ReportedCase, ReportedEvent } from '../../cases/reported.ts';
import { findPost } from '../../catalogue/find-post.ts';
import type { Hold, KeptWait } from '../ports/waits.ts';

type Dated = { readonly event: ReportedEvent; readonly day: string };

export function waitsOfTold(told: ReportedCase): readonly KeptWait[] {
  const dated = datedEvents(told.events ?? []);
  const hold = firstHold(dated);
  const issued = dated.find(({ event, day }) => isIssued(event) && (hold === null || day >= hold.day));
  const given = dated.find(({ event, day }) => hold !== null && day >= hold.day && isPaper(event));
  const inHand = dated.find(
    ({ event, day }) =>
      event.kind === 'passport' && event.value === 'delivered' && issued !== undefined && day >= issued.day,
  );
  const last = dated.at(-1)?.day ?? '';
  const seen = dated.filter(({ event }) => !isOver(event)).at(-1)?.day ?? '';
  // Known to be over on a day that nobody told: it waited until it was last seen to wait.
  const toVisa = (start: string) => endedOr(start, issued?.day ?? null, seen);
  const fixed = { ...factsOf(told), hold: hold?.kind ?? 'unknown', field: null, entry: null } as const;
  return [
    ...(hold === null ? [] : [{ wait: 'hold-to-issued' as const, ...fixed, ...toVisa(hold.day) }]),
    ...(given === undefined
      ? []
      : [{ wait: 'documents-to-issued' as const, ...fixed, ...toVisa(given.day) }]),
    // Whoever was not heard of after the visa says nothing about the way into the hand.
    ...(issued === undefined || last <= issued.day
      ? []
      : [
          {
            wait: 'issued-to-hand' as const,
            ...fixed,
            ...endedOr(issued.day, inHand?.day ?? null, last),
          },
        ]),
  ];
}

function endedOr(start: string, end: string | null, seen: string) {
  if (end !== null) return { start, end, ended: 'issued', seen: end } as const;
  return { start, end: null, ended: null, seen: seen < start ? start : seen } as const;
}

/** An earlier day is a mistyped one. */
const FIRST = '1980-01-01';

function datedEvents(events: readonly ReportedEvent[]): readonly Dated[] {
  const interview = events.find(({ kind, planned }) => kind === 'interview' && planned !== true)?.date;
  return events
    .filter(({ planned }) => planned !== true)
    .map((event) => ({ event, day: event.date ?? (isInPerson(event) ? interview : null) ?? '' }))
    .filter(({ day }) => day >= FIRST && wholeDay(day) !== null)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

const isInPerson = ({ kind }: ReportedEvent): boolean => kind === 'told' || kind === 'slip';

/** Why an event holds a case; null for one that does not. */
function holdBy(event: ReportedEvent): Hold | null {
  if (event.kind === 'slip') return event.value === 'none' ? null : '221(g)';
  if (event.kind === 'requested') return event.value === 'passport' ? null : 'documents';
  if (event.kind !== 'told' && event.kind !== 'status') return null;
  if (event.value === 'administrative-processing') return 'processing';
  if (event.value === 'documents-needed') return 'documents';
  // What an officer calls refused may be final; a page says it of cases that are held, too.
  return event.kind === 'status' && event.value === 'refused' ? 'refused' : null;
}

/** Everything of the first day speaks of one hold. */
function firstHold(dated: readonly Dated[]): { readonly day: string; readonly kind: Hold } | null {
  const day = dated.find(({ event }) => holdBy(event) !== null)?.day;
  if (day === undefined) return null;
  const kinds = new Set(dated.filter((one) => one.day === day).map(({ event }) => holdBy(event)));
  if (kinds.has('processing')) {
    return { day, kind: kinds.has('documents') ? 'processing-and-documents' : 'processing' };
  }
  if (kinds.has('documents')) return { day, kind: 'documents' };
  return { day, kind: kinds.has('221(g)') ? '221(g)' : 'refused' };
}

const isIssued = (event: ReportedEvent): boolean => event.kind === 'status' && event.value === 'issued';
const isOver = (event: ReportedEvent): boolean =>
  isIssued(event) || (event.kind === 'passport' && event.value === 'delivered');

function isPaper(event: ReportedEvent): boolean {
  return event.kind === 'provided' && event.value !== 'passport';
}

function factsOf({ post, visaClass }: ReportedCase): Pick<KeptWait, 'post' | 'region' | 'visaClass'> {
  const found = post ? findPost(post) : null;
  const capitals = visaClass?.toUpperCase().replace(/[^A-Z0-9/]/g, '') ?? '';
  return {
    post: found?.code ?? null,
    region: found?.region ?? null,
    visaClass: capitals === '' ? null : capitals,
  };
}
