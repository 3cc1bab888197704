/** The headings that pages and trackers show, by their first word; the longest stands first. */
import { WORDINGS } from '../catalogue/wordings.ts';
import { normalisePaste } from './normalise-paste.ts';
import type { KnownWord } from './recognised.ts';

export type Heading = { readonly words: readonly string[]; readonly word: KnownWord };

const HEADINGS: readonly Heading[] = WORDINGS.flatMap(({ labels, word }) =>
  labels.map((label) => ({ words: normalisePaste(label).words, word })),
).toSorted((a, b) => b.words.length - a.words.length);

const BY_FIRST: ReadonlyMap<string, readonly Heading[]> = Map.groupBy(
  HEADINGS,
  ({ words }) => words[0] ?? '',
);

/** The heading that begins at a word. */
export function headingAt(canon: readonly string[], at: number): Heading | null {
  const headings = BY_FIRST.get(canon[at] ?? '');
  if (headings === undefined) return null;
  for (const heading of headings) {
    if (heading.words.every((word, offset) => canon[at + offset] === word)) return heading;
  }
  return null;
}

/** True for some words of a heading and not all: a cut heading, of which nothing new can be told. */
export function isCutHeading(words: readonly string[]): boolean {
  const cut = ` ${words.join(' ')} `;
  return HEADINGS.some((heading) => ` ${heading.words.join(' ')} `.includes(cut));
}
