/** Joins what was told with what the page shows into one ordered story. */
import type { Day } from '../../cases/day.ts';
import type { ReportedCase, ReportedEvent } from '../../cases/reported.ts';
import type { KnownWord, Recognised } from '../../wording/recognised.ts';
import type { Evidence, EvidenceEvent } from './evidence.ts';
import { isBefore } from './order-events.ts';

type ToldCase = Omit<ReportedCase, 'events'> & { readonly events?: readonly EvidenceEvent[] };
type Shown = Pick<ReportedEvent, 'kind' | 'value'>;

/** The event that a recognised word shows; null for a word that tells nothing of the case. */
const SHOWS = {
  'no-data': null,
  'no-status': null,
  'application-receipt-pending': { kind: 'status', value: 'application-received' },
  'application-received': { kind: 'status', value: 'application-received' },
  'administrative-processing': { kind: 'status', value: 'administrative-processing' },
  refused: { kind: 'status', value: 'refused' },
  approved: { kind: 'status', value: 'approved' },
  issued: { kind: 'status', value: 'issued' },
  ready: { kind: 'status', value: 'ready' },
  'at-nvc': { kind: 'status', value: 'at-nvc' },
  'in-transit': { kind: 'status', value: 'in-transit' },
  'transfer-in-progress': { kind: 'status', value: 'in-transit' },
  returned: { kind: 'status', value: 'other' },
  'expiring-soon': { kind: 'status', value: 'other' },
  'passport-no-update': null,
  'passport-with-post': { kind: 'passport', value: 'kept' },
  'passport-processing-for-delivery': { kind: 'passport', value: 'in-transit' },
  'passport-in-transit-to-post': { kind: 'provided', value: 'passport' },
  'passport-delivered-to-post': { kind: 'provided', value: 'passport' },
  'passport-in-transit-from-post': { kind: 'passport', value: 'in-transit' },
  'passport-ready-for-pickup': { kind: 'passport', value: 'in-transit' },
  'passport-requested': { kind: 'requested', value: 'passport' },
  'letter-221g': { kind: 'slip', value: 'uncoloured' },
} as const satisfies Record<KnownWord, Shown | null>;

export function gatherEvidence(told: ToldCase, word: Recognised | null, today: Day): Evidence {
  const events = told.events ?? [];
  const shown = word === null ? null : shownEvent(word, today);
  return {
    today,
    visaClass: told.visaClass ?? null,
    immigrant: told.immigrant ?? null,
    route: told.route ?? null,
    post: told.post ?? null,
    events: shown === null ? events : addShown(events, shown),
  };
}

/** Whatever day stands on the page, the word is there now: a day that has not come is no day of it. */
function shownEvent(word: Recognised, today: Day): EvidenceEvent | null {
  const shows = word.is === 'unknown' ? null : SHOWS[word.is];
  if (shows === null) return null;
  const detail = shows.kind === 'status' && shows.value === 'refused' ? word.text : null;
  const date = isBefore(today.toString(), word.updated) ? null : word.updated;
  return { ...shows, detail, date, certainty: word.confidence };
}

/**
 * The page is what the person sees now. When the same was told already, the page only adds the text that stands under
 * the word. Else it takes its place on its own day; where that would put it behind a word seen later, it has no day
 * and comes last.
 */
function addShown(events: readonly EvidenceEvent[], shown: EvidenceEvent): readonly EvidenceEvent[] {
  const last = events.findLastIndex(({ kind, planned }) => kind === shown.kind && planned !== true);
  const same = events[last];
  if (same && same.value === shown.value)
    return shown.detail && !same.detail ? events.with(last, { ...same, detail: shown.detail }) : events;
  const day = shown.date ?? null;
  const after = events.findIndex(({ date }) => isBefore(day, date ?? null));
  if (after < 0) return [...events, shown];
  return after > last ? events.toSpliced(after, 0, shown) : [...events, { ...shown, date: null }];
}
