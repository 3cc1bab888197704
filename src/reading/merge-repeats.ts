/** The same thing told twice is one event; the telling with the day, the colour or the text wins. */
import type { RefinedEvent, Refiner } from './refiner.ts';
import { isOtherText } from './watch-page.ts';

export const mergeRepeats: Refiner = (_story, events) => {
  const dated = new Set(events.filter(({ date }) => date !== null).map(keyOf));
  const slips = events.filter(({ kind, value }) => kind === 'slip' && value !== 'none');
  const coloured = slips.find(({ value }) => value !== 'uncoloured');
  const seen = new Set<string>();
  const kept: RefinedEvent[] = [];
  let seenSlip: RefinedEvent | null = null;
  for (const event of events) {
    if (event.date === null && dated.has(keyOf(event)) && !isOther(events, event)) continue;
    const isPlainSlip = event.kind === 'slip' && event.value === 'uncoloured';
    if (
      isPlainSlip &&
      coloured &&
      (event.date === null || coloured.date === null || event.date === coloured.date)
    )
      continue;
    // A section number said again later is the same slip, unless another interview took place.
    if (isPlainSlip && seenSlip !== null && !hasInterviewOn(events, event.date)) continue;
    if (isPlainSlip) seenSlip = event;
    const key = `${keyOf(event)} ${event.date ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(event);
  }
  return shareSlipDay(kept, slips);
};

/** A word of the page without a day, whose text is another one than that of the word with a day. */
const isOther = (events: readonly RefinedEvent[], event: RefinedEvent): boolean =>
  event.kind === 'status' &&
  event.detail !== null &&
  events.every((other) => other.date === null || keyOf(other) !== keyOf(event) || isOtherText(other, event));

const keyOf = ({ kind, value, planned }: RefinedEvent): string =>
  `${kind} ${value ?? ''} ${planned ? 'planned' : ''}`;

/** A coloured slip without a day takes the day on which the same slip is told without its colour. */
function shareSlipDay(
  kept: readonly RefinedEvent[],
  slips: readonly RefinedEvent[],
): readonly RefinedEvent[] {
  const day = slips.find(({ date }) => date !== null)?.date ?? null;
  return kept.map((event) =>
    event.kind === 'slip' && event.value !== 'none' && event.date === null ? { ...event, date: day } : event,
  );
}

const hasInterviewOn = (events: readonly RefinedEvent[], date: string | null | undefined): boolean =>
  date !== null && events.some((event) => event.kind === 'interview' && event.date === date);
