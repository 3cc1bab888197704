/** The same thing told twice is one event; the telling with the day, the colour or the text wins. */
import type { RefinedEvent, Refiner } from './refiner.ts';

export const mergeRepeats: Refiner = (_story, events) => {
  if (events.length < 2) return events;
  const tellings = tellingsOf(events);
  const slips = events.filter(isSlip);
  if (slips.length === 0 && tellings.length === events.length) return events;
  const coloured = slips.find(({ value }) => value !== 'uncoloured');
  const interviews = slips.length > 1 ? interviewDays(events) : NO_DAYS;
  const kept: RefinedEvent[] = [];
  let seenSlip: RefinedEvent | null = null;
  for (const event of events) {
    const telling = knownOf(tellings, event);
    if (event.date === null && telling?.isDated && !isOther(telling, event) && !isLeftBehind(events, event))
      continue;
    const isPlainSlip = event.kind === 'slip' && event.value === 'uncoloured';
    if (
      isPlainSlip &&
      coloured &&
      (event.date === null || coloured.date === null || event.date === coloured.date)
    )
      continue;
    // A section number said again later is the same slip, unless another interview took place.
    if (isPlainSlip && seenSlip !== null && !(event.date !== null && interviews.has(event.date))) continue;
    if (isPlainSlip) seenSlip = event;
    if (telling?.days?.has(event.date)) continue;
    telling?.days?.add(event.date);
    kept.push(event);
  }
  return shareSlipDay(kept, slips);
};

const NO_DAYS: ReadonlySet<string> = new Set();

const interviewDays = (events: readonly RefinedEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ kind, date }) => (kind === 'interview' && date ? [date] : [])));

/** All that is told of one thing. There are no more of them than things that a case can tell. */
type Telling = {
  readonly like: RefinedEvent;
  isDated: boolean;
  /** The texts under a word of the page that tellings with a day name: long, short, none. */
  readonly texts: (string | null)[];
  /** The days of the tellings that are kept; null while there is but one telling. */
  days: Set<string | null> | null;
};

function tellingsOf(events: readonly RefinedEvent[]): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const event of events) {
    const known = knownOf(tellings, event);
    const telling = known ?? { like: event, isDated: false, texts: [], days: null };
    if (known === null) tellings.push(telling);
    else known.days ??= new Set();
    if (event.date === null) continue;
    telling.isDated = true;
    if (event.kind === 'status' && !telling.texts.includes(event.detail)) telling.texts.push(event.detail);
  }
  return tellings;
}

function knownOf(tellings: readonly Telling[], event: RefinedEvent): Telling | null {
  for (const telling of tellings) if (isSame(telling.like, event)) return telling;
  return null;
}

const isSame = (one: RefinedEvent, other: RefinedEvent): boolean =>
  one.kind === other.kind && one.value === other.value && !one.planned === !other.planned;

/** A word of the page without a day, whose text is another one than that of the word with a day. */
const isOther = ({ texts }: Telling, { kind, detail }: RefinedEvent): boolean =>
  kind === 'status' && detail !== null && !texts.includes(null) && !texts.includes(detail);

/** "changed from refused to AP, then refused again on 2 May": a word that was left and came back is two. */
function isLeftBehind(events: readonly RefinedEvent[], event: RefinedEvent): boolean {
  if (event.kind !== 'status' || !event.undated) return false;
  const later = events.slice(events.indexOf(event) + 1).filter(({ kind }) => kind === 'status');
  const other = later.findIndex(({ value }) => value !== event.value);
  const same = later.findIndex(({ value, date }) => value === event.value && date !== null);
  return other >= 0 && same > other;
}

/** A coloured slip without a day takes the day on which the same slip is told without its colour. */
function shareSlipDay(
  kept: readonly RefinedEvent[],
  slips: readonly RefinedEvent[],
): readonly RefinedEvent[] {
  const day = slips.find(({ date }) => date !== null)?.date ?? null;
  if (day === null) return kept;
  return kept.map((event) => (isSlip(event) && event.date === null ? { ...event, date: day } : event));
}

const isSlip = ({ kind, value }: RefinedEvent): boolean => kind === 'slip' && value !== 'none';
