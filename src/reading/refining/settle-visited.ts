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
  return events.filter(({ visited }, index) => !visited || (index === at && isUsed && !isOther));
}
