/**
 * Leaves out what belongs to an earlier application: every application is decided on its own, and a refusal or a visa
 * of years ago says nothing of where this one stands.
 *
 * An application begins anew with an interview or papers handed in, after the one before came out (a visa, a refusal
 * under INA 214(b), a withdrawal or closing), or after a long silence: a case that waits for the applicant is closed
 * after one year (22 CFR 42.83(b) for immigrants; posts say it of the others), and half a year is given to spare.
 */
import { type Day, daysBetween, earliest, latest } from '../../cases/day.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import { isBefore, orderEvents } from '../belief/order-events.ts';
import { readDetail } from '../belief/read-detail.ts';

export type LastApplication = {
  readonly events: readonly ReportedEvent[];
  /** How many events are of an earlier one. */
  readonly earlier: number;
};

/** Days without any event after which a visit belongs to another application. */
const SILENCE = 540;
/** Days from a visa to a visit that cannot be about the same one. */
const VISA_IN_HAND = 30;

export function lastApplication(events: readonly ReportedEvent[]): LastApplication {
  const ordered = orderEvents(events);
  const from = lastBeginning(ordered);
  if (from <= 0) return { events, earlier: 0 };
  // A petition may carry several applications.
  const kept = ordered.filter(({ kind }, at) => at >= from || kind === 'petition');
  return { events: kept, earlier: ordered.length - kept.length };
}

/** What came before an event, as far as a new application shows by it. */
type Before = {
  /** The last day that was told. */
  readonly silentSince: Day | null;
  /** The first day on which an application ended without a visa; "" where one ended on no day that was told. */
  readonly ended: string | null;
  /** The first day on which a visa was made or came. */
  readonly visaOn: Day | null;
};
const NOTHING: Before = { silentSince: null, ended: null, visaOn: null };

/** The place of the last visit that began an application; -1 where none did. One pass, whatever a text tells. */
function lastBeginning(ordered: readonly ReportedEvent[]): number {
  let last = -1;
  let before = NOTHING;
  for (const [at, event] of ordered.entries()) {
    if (event.kind === 'petition') continue;
    const isVisit = event.kind === 'interview' || event.kind === 'dropbox';
    if (isVisit && beginsAnew(event, before)) last = at;
    before = after(before, event);
  }
  return last;
}

function beginsAnew({ date, planned }: ReportedEvent, { silentSince, ended, visaOn }: Before): boolean {
  const day = earliest(date);
  if (day === null) return false;
  if (silentSince !== null && daysBetween(silentSince, day) >= SILENCE) return true;
  // What is told without a day came before an appointment that is still ahead.
  if (ended !== null && (ended === '' ? planned === true : isBefore(ended, date ?? null))) return true;
  return visaOn !== null && daysBetween(visaOn, day) > VISA_IN_HAND;
}

function after(before: Before, event: ReportedEvent): Before {
  const day = latest(event.date);
  return {
    silentSince: day ?? before.silentSince,
    // An end on a day that is told says more than one without.
    ended: isEnd(event) ? before.ended || (event.date ?? '') : before.ended,
    visaOn: before.visaOn ?? (hasVisa(event) ? day : null),
  };
}

/** A refusal under 212(a) may be waived in the same application; one under 214(b) ends it. */
function isEnd(event: ReportedEvent): boolean {
  const sign = readDetail(event);
  return sign === 'closing' || (sign === 'hard-ground' && /214/.test(event.detail ?? ''));
}

const hasVisa = ({ kind, value }: ReportedEvent): boolean =>
  (kind === 'status' && value === 'issued') || (kind === 'passport' && value === 'delivered');
