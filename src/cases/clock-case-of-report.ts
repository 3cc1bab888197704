/**
 * What the clocks look at, from what an applicant told. It is read carefully: the first sign of a refusal starts the
 * year, and a sign without its day starts nothing.
 */
import type { ClockCase, Known, StartDays } from './clock.ts';
import { type Day, earliest } from './day.ts';
import type { ReportedCase, ReportedEvent } from './reported.ts';

type Asks = ReadonlySet<string>;

/**
 * @param known days that no event tells: of a payment, a notice, a medical report, a passport that lies ready, of a
 * selection's fiscal year.
 */
export function clockCaseOfReport(told: ReportedCase, today: Day, known: Partial<StartDays> = {}): ClockCase {
  const events = (told.events ?? []).filter((event) => hasHappened(event, today));
  const over = isOver(events);
  const refusal = over ? undefined : events.find(isSignOf221g);
  const open = openAsks(events);
  const waits = refusal !== undefined && open.size === 0;
  return {
    immigrant: told.immigrant ?? null,
    refused221g: refusal !== undefined,
    asked: events.some(isAsk),
    presented: events.some(({ kind }) => kind === 'provided'),
    open: open.size > 0,
    ...{ waits, over, terminated: false },
    starts: { ...startsOf(told, events, refusal), ...known },
  };
}

function hasHappened(event: ReportedEvent, today: Day): boolean {
  if (event.planned === true) return false;
  const first = earliest(event.date);
  return first === null || first.toString() <= today.toString();
}

const isAsk = (event: ReportedEvent): boolean =>
  event.kind === 'requested' || (event.kind === 'told' && event.value === 'documents-needed');

/** A paper, a word or a page that goes with a refusal under 221(g). Its colour is not looked at. */
function isSignOf221g(event: ReportedEvent): boolean {
  if (event.kind === 'slip') return event.value !== 'none';
  if (event.kind === 'told')
    return event.value === 'administrative-processing' || event.value === 'documents-needed';
  return (
    event.kind === 'status' && (event.value === 'refused' || event.value === 'administrative-processing')
  );
}

/** Issued, in hand, or refused in plain words, with no slip that day and nothing asked since. */
function isOver(events: readonly ReportedEvent[]): boolean {
  let over = false;
  for (const event of events) {
    if (event.kind === 'status') over = event.value === 'issued' || (over && event.value === 'refused');
    else if (event.kind === 'passport') over = over || event.value === 'delivered';
    else if (event.kind === 'told') over = event.value === 'refused' && !hasSlip(events, event.date);
    else if (event.kind === 'requested' || event.kind === 'interview') over = false;
  }
  return over;
}

function hasSlip(events: readonly ReportedEvent[], day: ReportedEvent['date']): boolean {
  return events.some(({ kind, date }) => kind === 'slip' && (date ?? null) === (day ?? null));
}

/** What was asked and not given since. People say "documents" for papers of any sort, so one answers all. */
function openAsks(events: readonly ReportedEvent[]): Asks {
  let open: Asks = new Set();
  for (const event of events) {
    if (event.kind === 'requested') open = open.union(new Set([event.value]));
    else if (isAsk(event)) open = open.union(new Set(['documents']));
    else if (event.kind === 'interview') open = without(open, (ask) => ask === 'interview');
    else if (event.kind === 'provided') open = without(open, answeredBy(event.value));
  }
  return open;
}

const answeredBy =
  (given: string) =>
  (ask: string): boolean =>
    given === 'passport' ? ask === 'passport' : ask !== 'passport' && ask !== 'interview';

const without = (open: Asks, answered: (ask: string) => boolean): Asks =>
  new Set([...open].filter((ask) => !answered(ask)));

function startsOf(
  told: ReportedCase,
  events: readonly ReportedEvent[],
  refusal: ReportedEvent | undefined,
): StartDays {
  const last = (fits: (event: ReportedEvent) => boolean): Known | null => known(events.findLast(fits));
  const handedIn = last(({ kind }) => kind === 'dropbox');
  return {
    application: { on: null },
    'handed-in': handedIn ?? (told.route === 'dropbox' ? { on: null } : null),
    interview: last(({ kind }) => kind === 'interview'),
    'told-approved': last((event) => event.kind === 'told' && event.value === 'approved'),
    refusal: known(refusal),
    letter: known(events.find((event) => event.kind === 'slip' && event.value !== 'none')),
    notice: null,
    payment: null,
    'ready-for-collection': null,
    medical: null,
    'fiscal-year': null,
    'last-document': last((event) => event.kind === 'provided' && event.value !== 'passport'),
  };
}

const known = (event: ReportedEvent | undefined): Known | null =>
  event === undefined ? null : { on: event.date ?? null };
