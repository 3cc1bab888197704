/** Finds personal data in a text and blanks it, so that a story can be kept or shown without its person. */
import { findIdentifiers, type PersonalKind, type PersonalSpan } from './find-identifiers.ts';
import { findMentions } from './find-mentions.ts';
import { findNames } from './find-names.ts';
import { PHRASES } from './grow-tree.ts';
import { tokenise } from './tokens.ts';

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

/** Where two overlap, the one found first in the order of trust stays. */
function withoutOverlaps(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const order = new Map(spans.map((span, rank) => [span, rank]));
  const sorted = spans.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const kept: PersonalSpan[] = [];
  for (const span of sorted) {
    const before = kept.at(-1);
    if (!before || span.from >= before.to) kept.push(span);
    else if ((order.get(span) ?? 0) < (order.get(before) ?? 0) && span.to >= before.to)
      kept[kept.length - 1] = span;
  }
  return kept.filter((span, at) => at === 0 || span.from >= (kept[at - 1]?.to ?? 0));
}
