/** A visit as an event that was found. */
import type { FoundEvent } from './found-event.ts';

export const visit = (
  kind: 'interview' | 'dropbox' | 'requested',
  first: number,
  last: number,
  certainty: number,
): FoundEvent => ({
  kind,
  value: null,
  detail: null,
  first,
  last,
  anchor: first,
  certainty,
});
