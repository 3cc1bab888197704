/** What an answer page is drawn from, and what its parts share. */
import { type PartialDay, wholeDay } from '../../../cases/day.ts';
import type { ExplainAsk } from '../../../explanation/asking/ask.ts';
import type { Explanation } from '../../../explanation/explanation.ts';
import type { Words } from '../../../language/words.ts';
import type { Heard } from '../../../services/told/hear.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import type { Typed } from '../guided/fields.ts';
import type { Rows } from '../told/read-rows.ts';

export type Answered = {
  readonly explanation: Explanation;
  readonly ask: ExplainAsk;
  readonly typed: Typed;
  /** What was read of the text; null when nothing was. */
  readonly read: Heard['read'];
  /** The timeline as it was sent back, else null. */
  readonly rows: Rows | null;
};

/** "8 January" in this year, with the year in any other; a month or a year alone stays as vague as it was told. */
export function sayDay(words: Words, day: PartialDay, today: Temporal.PlainDate): string {
  const whole = wholeDay(day);
  if (whole !== null) return whole.year === today.year ? words.shortDay(whole) : words.day(whole);
  const first = wholeDay(`${day}-01-01`.slice(0, 10));
  if (first === null || day.length === 4) return day;
  // The words of a language know whole days only; a month is the day without its number.
  return words
    .day(first)
    .replace(/^\D*\d+\D*?\s/, '')
    .trim();
}

/** A day as `<time>`, readable for programs too. */
export function time(words: Words, day: PartialDay, today: Temporal.PlainDate): Html {
  return html`<time datetime="${day}">${sayDay(words, day, today)}</time>`;
}

/** The raised number that leads to a source; nothing when the source is not in the list. */
export function cite(words: Words, { sources }: Pick<Explanation, 'sources'>, id: string | null): Html {
  const number = sources.findIndex((source) => source.id === id) + 1;
  if (number === 0) return NOTHING;
  const label = words.say('answer.sources.number', { number });
  return html`<sup><a href="#s${number}" aria-label="${label}">${number}</a></sup>`;
}

/** Cuts a text into sentences: at a space after a full stop, question or exclamation mark, before a capital or a quotation. */
export function sentences(text: string): readonly string[] {
  return text.split(SENTENCE_END);
}

const SENTENCE_END = /(?<=[.?!؟।]) (?=[“"'(\p{Lu}\p{Lo}])/u;
