/** A paste as words with what stands between them: the shape that every step of recognising reads. */

/** What stands between a word and the one before it, and how the word is written; bits of {@link Paste.gaps}. */
export const GAP = {
  line: 1,
  stop: 2,
  colon: 4,
  quote: 8,
  comma: 16,
  bar: 32,
  capital: 64,
  question: 128,
} as const;

export type Paste = {
  /** The text that offsets count in: without markup, entities and invisible letters. */
  readonly text: string;
  /** Lower-case words; a mark of the page's element is a word of its own. */
  readonly words: readonly string[];
  /** Where each word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
};
