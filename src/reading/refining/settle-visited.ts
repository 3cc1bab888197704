/** A visit to the post is the interview where no other is told and something was said or given there. */
import type { DatedEvent } from '../dating/date-events.ts';

/** How many events before or behind the visit what was done there may stand. */
const NEAR = 4;

export function settleVisited(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const at = events.findIndex(({ visited }) => visited);
  if (at < 0) return events;
  const isOther = events.some(
    ({ kind, visited }) => (kind === 'interview' && !visited) || kind === 'dropbox',
  );
  const isUsed = events.slice(Math.max(0, at - NEAR), at + NEAR).some(({ atInterview }) => atInterview);
  const day = events[at]?.date ?? null;
  return events.flatMap((event, index): readonly DatedEvent[] => {
    if (event.visited) return index === at && isUsed && !isOther ? [event] : [];
    return day !== null && index === at + 1 && isUndatedInterview(event)
      ? [{ ...event, date: day }]
      : [event];
  });
}

/** "I went on 14 January to the consulate for my interview": the day stands by the going. */
const isUndatedInterview = ({ kind, date, dateAt, planned }: DatedEvent): boolean =>
  kind === 'interview' && date === null && dateAt === null && !planned;
