/**
 * Puts the events of a story in the order in which they happened.
 *
 * Dated events go by their day. An event without a day belongs to what was told just before it and moves with that
 * one. A list that is in order already, as lists from stories are, comes back as it is.
 */
import type { EvidenceEvent } from './evidence.ts';

type Run = { readonly day: string; readonly events: EvidenceEvent[] };

export function orderEvents(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  if (isInOrder(events)) return events;
  const runs: Run[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last && !event.date) last.events.push(event);
    else runs.push({ day: event.date ?? '', events: [event] });
  }
  return runs
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .flatMap((run) => run.events);
}

function isInOrder(events: readonly EvidenceEvent[]): boolean {
  let before: string | null = null;
  for (const { date } of events) {
    if (!date) continue;
    if (isBefore(date, before)) return false;
    before = date;
  }
  return true;
}

/**
 * True when the first day is surely before the second: "2021-03" is not before "2021-03-05". ISO text sorts as days
 * do, so the text is compared and no day is made: this runs for every event of every case.
 */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
