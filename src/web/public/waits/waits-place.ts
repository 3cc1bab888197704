/** Addresses of the waits: a choice and what it is compared with, as short as they can be said. */
import type { WaitChoice } from '../../../services/ports/waits.ts';
import { writeChoice } from '../../../services/waits/read-choice.ts';
import { ANY } from './read-query.ts';

export const WAITS = '/waits';
export const WAITS_CSV = '/waits.csv';
export const WAITS_HOW = '/waits/how';

export function waitsPlace(
  choice: WaitChoice,
  versus: WaitChoice | null = null,
  path: string = WAITS,
): string {
  const query = [writeChoice(choice), versus === null ? '' : differing(choice, versus)].filter(
    (part) => part !== '',
  );
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** Only what the second choice has of its own. */
function differing(choice: WaitChoice, versus: WaitChoice): string {
  const place = versus.post ?? versus.region;
  const parts: readonly (readonly [name: string, own: string | null, other: string | null])[] = [
    ['vs-post', place, choice.post ?? choice.region],
    ['vs-class', versus.visaClass, choice.visaClass],
    ['vs-hold', versus.hold, choice.hold],
    ['vs-since', versus.since, choice.since],
  ];
  const changed = parts.flatMap(([name, own, other]) => (own === other ? [] : [[name, own ?? ANY]]));
  return new URLSearchParams(changed).toString();
}
