/** The office events that stand after all corrections, in the order in which they were first written down. */
import type { CaseLog } from './event.ts';
import type { Correction, OfficeFact } from './office-event.ts';

/** A fact of the log and its place in it, counted from 1, with the latest correction that put it there. */
export type FactInForce = {
  readonly place: number;
  readonly fact: OfficeFact;
  readonly corrected: Correction | null;
};

export function inForce(log: CaseLog): readonly OfficeFact[] {
  return factsInForce(log).map(({ fact }) => fact);
}

export function factsInForce(log: CaseLog): readonly FactInForce[] {
  const corrections = new Map<number, Correction>();
  for (const event of log) if (event.kind === 'correction') corrections.set(event.corrects, event);
  return log.flatMap((event, index) => {
    if (event.witness !== 'post' || event.kind === 'correction') return [];
    const place = index + 1;
    const corrected = corrections.get(place) ?? null;
    const fact = corrected === null ? event : corrected.instead;
    return fact === null ? [] : [{ place, fact, corrected }];
  });
}
