/** Finds personal data in a text and blanks it, so that a story can be kept or shown without its person. */

import { findMentions } from '../words/find-mentions.ts';
import { PHRASES } from '../words/grow-tree.ts';
import { tokenise } from '../words/tokens.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNames } from './find-names.ts';
import type { PersonalKind, PersonalSpan } from './personal-span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

export type Scrubbed = {
  /** The text with a typed blank in place of each span. */
  readonly text: string;
  /** Where the personal data stood in the text that was given, in order, without overlap. */
  readonly spans: readonly PersonalSpan[];
};

/** A reader of the scrubbed text passes over these: they are no words of the vocabulary. */
export const BLANKS = {
  email: '[email]',
  link: '[link]',
  phone: '[phone]',
  passport: '[passport number]',
  case: '[case number]',
  receipt: '[receipt number]',
  number: '[number]',
  name: '[name]',
  address: '[address]',
} as const satisfies Record<PersonalKind, string>;

export function scrub(text: string): Scrubbed {
  const tokens = tokenise(text, PHRASES.lexicon);
  const names = findNames(text, tokens, findMentions(tokens, PHRASES));
  const spans = withoutOverlaps([...findIdentifiers(text), ...names]);
  const parts: string[] = [];
  let at = 0;
  for (const { kind, from, to } of spans) {
    parts.push(text.slice(at, from), BLANKS[kind]);
    at = to;
  }
  return { text: parts.join('') + text.slice(at), spans };
}
