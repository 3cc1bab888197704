/** Which section of the law a letter or an officer named, as the person tells it. Nothing is inferred from a colour. */
import type { ReportedEvent } from '../../cases/reported.ts';

export type Ground = '214b' | '212a' | 'ban' | '221g';

/** Fixed shapes of a few characters each: linear in the length of the detail. */
const NAMES: readonly (readonly [Ground, RegExp])[] = [
  ['ban', /212\s?\(?f\)?(?![a-z])|proclamation|travel ban|\bban(?:ned)?\b/i],
  ['214b', /214\s?\(?b\)?(?![a-z])/i],
  ['212a', /212\s?\(?a\)?(?![a-z])/i],
  ['221g', /221\s?\(?g\)?(?![a-z])/i],
];

/** The ground named last; a later 221(g) means that the case was opened again. */
export function findGround(events: readonly ReportedEvent[]): Ground | null {
  for (const event of events.toReversed()) {
    if (event.kind !== 'told' && event.kind !== 'slip' && event.kind !== 'status') continue;
    if (!event.detail) continue;
    const detail = event.detail;
    const named = NAMES.find(([, shape]) => shape.test(detail));
    if (named) return named[0];
  }
  return null;
}

/** True when an officer or a letter said that the petition was not found, or named the system that keeps petitions. */
export function namesPetitionCheck(events: readonly ReportedEvent[]): boolean {
  return events.some(
    ({ kind, detail }) =>
      (kind === 'told' || kind === 'slip') &&
      !!detail &&
      (/\bPIMS\b/i.test(detail) || (/petition/i.test(detail) && /not found|verif|missing/i.test(detail))),
  );
}
