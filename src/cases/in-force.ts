/** The office events that stand after all corrections, in the order in which they were first written down. */
import type { CaseLog } from './event.ts';
import type { OfficeFact } from './office-event.ts';

export function inForce(log: CaseLog): readonly OfficeFact[] {
  const instead = new Map<number, OfficeFact | null>();
  for (const event of log) if (event.kind === 'correction') instead.set(event.corrects, event.instead);
  return log.flatMap((event, index) => {
    if (event.witness !== 'post' || event.kind === 'correction') return [];
    const corrected = instead.get(index + 1);
    if (corrected === undefined) return [event];
    return corrected === null ? [] : [corrected];
  });
}
