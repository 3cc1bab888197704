/**
 * Leaves out what is said to have happened after today and is no appointment: it cannot have happened yet, so it is
 * mistyped or was meant as planned, and nothing may be counted from it.
 */
import type { Day } from '../../cases/day.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import { isBefore } from '../belief/order-events.ts';

export type Kept = { readonly events: readonly ReportedEvent[]; readonly leftOut: number };

/** A month or year that may still be today is kept. */
export function leaveOutFuture(events: readonly ReportedEvent[], today: Day): Kept {
  const iso = today.toString();
  const kept = events.filter(({ date, planned }) => planned === true || !isBefore(iso, date ?? null));
  return { events: kept, leftOut: events.length - kept.length };
}
