/**
 * A status page whose own text stands in a story: the page showed its word, though nobody says so in words.
 *
 * The sentences of a page are passed over as a quotation, and rightly: "has adjudicated and refused your visa" is not
 * what an officer told the writer. What remains of them is one event, the word that the page shows.
 */
import { REPORTED_VALUES } from '../cases/reported.ts';
import { recognise } from '../wording/recognise.ts';
import type { ReadCase, ReadEvent } from './reading.ts';

/** Words that stand in the texts of pages and seldom elsewhere: only then is it worth looking for a page. */
const PAGE_TEXT = /adjudicated|currently undergoing|in final processing|open and ready/i;
const LONGEST = 20_000;
const SURE = 0.9;

type StatusValue = (typeof REPORTED_VALUES.status)[number];

/** `asks` is true when the writer asks something: a page that is pasted without a word is nobody's story. */
export function addShownPage(text: string, cases: readonly ReadCase[], asks: boolean): readonly ReadCase[] {
  if (text.length > LONGEST || !PAGE_TEXT.test(text)) return cases;
  const page = recognise(text);
  const value = REPORTED_VALUES.status.find((known) => known === page?.is);
  if (page === null || value === undefined || page.confidence < SURE) return cases;
  const shown = eventOf(value, page.text, page.updated, placeOf(text));
  if (cases.some(({ events }) => events.some((event) => isSame(event, value)))) {
    return cases.map((found) => ({ ...found, events: withText(found.events, value, page.text) }));
  }
  const [first, ...others] = cases;
  if (first !== undefined) return [{ ...first, events: [...first.events, shown] }, ...others];
  return asks ? [{ ...NOBODY, events: [shown] }] : [];
}

const NOBODY = { who: 'unknown', visaClass: null, immigrant: null, post: null, route: null } as const;

const isSame = ({ kind, value }: ReadEvent, shown: StatusValue): boolean =>
  kind === 'status' && value === shown;

function eventOf(
  value: StatusValue,
  detail: string | null,
  date: string | null,
  at: readonly [number, number],
): ReadEvent {
  return { kind: 'status', value, detail, date, at, certainty: 0.9 };
}

/** The text under the word is told by the page when the story names the word once and no text. */
function withText(
  events: readonly ReadEvent[],
  value: StatusValue,
  detail: string | null,
): readonly ReadEvent[] {
  const same = events.filter((event) => isSame(event, value));
  if (detail === null || same.length !== 1 || same[0]?.detail != null) return events;
  return events.map((event) => (event === same[0] ? { ...event, detail } : event));
}

function placeOf(text: string): readonly [number, number] {
  const from = Math.max(0, text.search(PAGE_TEXT));
  const end = text.indexOf('\n\n', from);
  return [from, end < 0 ? text.length : end];
}
