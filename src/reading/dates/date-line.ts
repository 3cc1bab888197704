/** Tokens and mentions as the date parsers look at them. */

import type { Concept } from '../vocabulary/concepts.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { Token } from '../words/tokens.ts';

export type DateLine = {
  readonly tokens: readonly Token[];
  /** The mention that covers each token. */
  readonly covers: readonly (Mention | undefined)[];
  /** The number that each token writes by itself; none for most. */
  readonly numbers: readonly (number | null | undefined)[];
};

export function dateLine(tokens: readonly Token[], mentions: readonly Mention[]): DateLine {
  const covers: (Mention | undefined)[] = new Array(tokens.length);
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    for (let at = mention.from; at < mention.to; at += 1) covers[at] = mention;
  }
  const numbers: (number | null | undefined)[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.kind === 'number') numbers[at] = numberIn(tokens[at], covers[at]);
  return { tokens, covers, numbers };
}

/** Longer ones are no part of a date. */
const MOST_FIGURES = 8;

/** A number belongs to a name such as "I-20", unless it is part of a time. */
function numberIn(token: Token | undefined, mention: Mention | undefined): number | null {
  if (token?.kind !== 'number' || token.word.length > MOST_FIGURES) return null;
  return mention && (mention.sorts & SORTS.time) === 0 ? null : Number(token.word);
}

export const wordAt = ({ tokens }: DateLine, at: number): string =>
  at < 0 ? '\n' : (tokens[at]?.word ?? '\n');

/** The number that the token writes; null when it is none or belongs to a name such as "I-20". */
export const numberAt = ({ numbers }: DateLine, at: number): number | null =>
  at < 0 ? null : (numbers[at] ?? null);

/** How many digits the token has. */
export const digitsAt = ({ tokens }: DateLine, at: number): number => tokens[at]?.word.length ?? 0;

/** Whether the token stands without a space behind the one before it. */
export const isGlued = ({ tokens }: DateLine, at: number): boolean => at >= 0 && tokens[at]?.spaced === false;

/** Month, weekday or small number that a word names, if the mention begins here. */
export const monthAt = (line: DateLine, at: number): number | null => valueAt(line, at, 'month.');
export const weekdayAt = (line: DateLine, at: number): number | null => valueAt(line, at, 'weekday.');
export const countAt = (line: DateLine, at: number): number | null => valueAt(line, at, 'count.');

function valueAt({ covers }: DateLine, at: number, kind: string): number | null {
  const mention = covers[at];
  if (mention?.from !== at || (mention.sorts & SORTS.time) === 0) return null;
  const value = mention.values.get(kind);
  return value === undefined ? null : Number(value);
}

/** Whether a mention of the concept covers the token. */
export function isNamed({ covers }: DateLine, at: number, concept: Concept): boolean {
  const concepts = at < 0 ? undefined : covers[at]?.concepts;
  if (concepts === undefined) return false;
  for (let index = 0; index < concepts.length; index += 1) if (concepts[index] === concept) return true;
  return false;
}
/** Behind the mention that covers the token. */
export const endAt = ({ covers }: DateLine, at: number): number => covers[at]?.to ?? at + 1;

/** Whether a word of time covers the token. */
export const isTimeAt = ({ covers }: DateLine, at: number): boolean =>
  ((covers[at]?.sorts ?? 0) & SORTS.time) !== 0;

/** Whether a word of the page begins at the token. */
export const isStatusAt = ({ covers }: DateLine, at: number): boolean =>
  covers[at]?.from === at && ((covers[at]?.sorts ?? 0) & SORTS.status) !== 0;

/** Only bullets, brackets and stars stand before it on its line. */
export function startsLine({ tokens }: DateLine, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const token = before < 0 ? undefined : tokens[before];
    if (token === undefined || token.kind === 'break') return true;
    if (token.kind !== 'mark') return false;
  }
  return false;
}
