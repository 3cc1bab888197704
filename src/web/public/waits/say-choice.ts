/** A choice in words, as the selects say it. */
import { REGIONS } from '../../../catalogue/countries.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { officePost } from '../../../services/office-posts.ts';
import type { Hold, WaitChoice, WaitKind } from '../../../services/ports/waits.ts';

export const sayWait = (words: Words, wait: WaitKind): string => words.say(`waits.wait.${wait}`);

export function sayPlace(words: Words, { post, region }: Pick<WaitChoice, 'post' | 'region'>): string {
  if (post !== null) return officePost(post)?.city ?? post;
  return region === null
    ? words.say('waits.place.any')
    : words.say('waits.place.region', { region: sayRegion(words, region) });
}

export function sayRegion(words: Words, region: string): string {
  const known = REGIONS.find((name) => name === region);
  return known === undefined ? region : words.say(`waits.region.${known}`);
}

export function sayClass(words: Words, visaClass: string | null): string {
  return visaClass === null
    ? words.say('waits.class.any')
    : words.say('waits.class.one', { class: visaClass });
}

export const sayHold = (words: Words, hold: Hold | null): string => words.say(HOLD_WORDS[hold ?? 'any']);

const HOLD_WORDS = {
  any: 'waits.hold.any',
  processing: 'waits.hold.processing',
  documents: 'waits.hold.documents',
  'processing-and-documents': 'waits.hold.processing-and-documents',
  '221(g)': 'waits.hold.221(g)',
  refused: 'waits.hold.refused',
  other: 'waits.hold.other',
  unknown: 'waits.hold.unknown',
} as const satisfies Record<Hold | 'any', MessageId>;

export function saySince(words: Words, since: string | null): string {
  return since === null
    ? words.say('waits.since.any')
    : words.say('waits.since.one', { month: sayMonth(words, since) });
}

/** "May 2014". */
export function sayMonth({ locale }: Words, month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' },
  }).format(Date.UTC(year ?? 0, (number ?? 1) - 1, 1));
}

export function sayChoice(words: Words, choice: WaitChoice): string {
  return words.say('waits.words.chosen', {
    wait: sayWait(words, choice.wait),
    place: sayPlace(words, choice),
    class: sayClass(words, choice.visaClass),
    hold: sayHold(words, choice.hold),
    since: saySince(words, choice.since),
  });
}

/** Short names for two choices: what one has and the other has not. */
export function sayApart(words: Words, one: WaitChoice, other: WaitChoice): string {
  const parts = [
    one.post === other.post && one.region === other.region ? null : sayPlace(words, one),
    one.visaClass === other.visaClass ? null : sayClass(words, one.visaClass),
    one.hold === other.hold ? null : sayHold(words, one.hold),
    one.since === other.since ? null : saySince(words, one.since),
  ].filter((part) => part !== null);
  return parts.length === 0 ? sayPlace(words, one) : parts.join(', ');
}
