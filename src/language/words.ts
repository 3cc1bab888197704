/**
 * Every word that a reader sees, by message id, in one language.
 *
 * Messages are ICU text. English is the source; another language is one table with the same keys, and a key that
 * it lacks does not compile (`satisfies Messages`).
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { type Fill, simpleMessage } from './simple-message.ts';

export type MessageId = keyof typeof en;
export type Messages = Readonly<Record<MessageId, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** What a tag in a message (`<q>Refused</q>`) becomes; the caller decides what a piece is. */
export type Tags<Piece> = Readonly<Record<string, (children: readonly (string | Piece)[]) => Piece>>;

export type Words = {
  /** BCP 47 tag, for `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message as plain text; tags in it are left out and their content kept. */
  readonly say: (id: MessageId, values?: Values) => string;
  /** The message as pieces, for messages with tags. */
  readonly pieces: <Piece>(id: MessageId, tags: Tags<Piece>, values?: Values) => readonly (string | Piece)[];
  /** "8 January 2021": the day in words, with the year. */
  readonly day: (day: Temporal.PlainDate) => string;
  /** "8 January": the day in words where the year is plain. */
  readonly shortDay: (day: Temporal.PlainDate) => string;
  /** "a photo, a form and a report". */
  readonly list: (parts: readonly string[]) => string;
  /** "81%". `share` is 0 to 1. */
  readonly percent: (share: number) => string;
};

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** Makes the words of one language. Messages are parsed when first said, then kept for the life of this object. */
export function wordsOf(locale: string, messages: Messages): Words {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (id: MessageId): IntlMessageFormat => {
    const known = parsed.get(id);
    if (known) return known;
    const made = new IntlMessageFormat(messages[id], locale, undefined, { ignoreTag: false });
    parsed.set(id, made);
    return made;
  };
  const simple = new Map<string, Fill | null>();
  const simpleOf = (id: MessageId): Fill | null => {
    const known = simple.get(id);
    if (known !== undefined) return known;
    const made = simpleMessage(messages[id]);
    simple.set(id, made);
    return made;
  };
  const plain = new Map<string, string>();
  const pieces = <Piece>(id: MessageId, tags: Tags<Piece>, values: Values = {}): (string | Piece)[] => {
    const said = formatOf(id).format<Piece>({ ...values, ...tags });
    return Array.isArray(said) ? said : [said];
  };
  const say = (id: MessageId, values?: Values): string => {
    if (values === undefined) {
      const known = plain.get(id);
      if (known !== undefined) return known;
    }
    const said = simpleOf(id)?.(values) ?? pieces<string>(id, PLAIN_TAGS, values).join('');
    if (values === undefined) plain.set(id, said);
    return said;
  };
  const days = memo(dayFormat(locale, true));
  const shortDays = memo(dayFormat(locale, false));
  const lists = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    locale,
    direction: RIGHT_TO_LEFT.has(locale.split('-')[0] ?? locale) ? 'rtl' : 'ltr',
    say,
    pieces,
    day: days,
    shortDay: shortDays,
    list: (parts) => (parts.length === 1 ? (parts[0] ?? '') : lists.format(parts)),
    percent: (share) => percents.format(share),
  };
}

const keepText = (children: readonly unknown[]): string => children.join('');
/** The tags that messages may use; a tag outside this list throws when said, and a test says every message. */
export const TAG_NAMES = ['q', 'strong', 'em', 'a', 'b', 'sup', 'line'] as const;
const PLAIN_TAGS: Tags<string> = Object.fromEntries(TAG_NAMES.map((name) => [name, keepText]));

function dayFormat(locale: string, withYear: boolean): (day: Temporal.PlainDate) => string {
  // "en" alone would write the month first, which half of our readers misread beside numeric dates.
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return (day) => format.format(Date.UTC(day.year, day.month - 1, day.day));
}

/** Keeps at most a few years of days, so that a stream of odd dates cannot grow it without end. */
function memo(format: (day: Temporal.PlainDate) => string): (day: Temporal.PlainDate) => string {
  const known = new Map<string, string>();
  return (day) => {
    const key = day.toString();
    const said = known.get(key) ?? format(day);
    if (known.size > 4_000) known.clear();
    known.set(key, said);
    return said;
  };
}

/** English words: the language every message is written in first. */
export const englishWords = (): Words => wordsOf('en', en);
