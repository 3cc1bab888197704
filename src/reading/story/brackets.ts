/** Brackets that part no clauses: a word or two that explain, or an aside that tells nothing. */

import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { Token } from '../words/tokens.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** Tokens inside brackets that part no clause: "my wife (H4) got". */
const SHORT_BRACKET = 4;

/** Marks the brackets, or all within them, that part no clauses. */
export function markBrackets(tokens: readonly Token[], mentions: readonly Mention[], inside: number[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'mark' || tokens[at]?.word !== '(') continue;
    markShort(tokens, inside, at);
    if (inside[at] === 0) markAside(tokens, mentions, inside, at);
  }
}

/** A word or two in brackets explain what stands before them; a day in brackets is told apart. */
function markShort(tokens: readonly Token[], inside: number[], at: number): void {
  const isOfDate = inside[at] === 1;
  for (let to = at + 1; to <= at + SHORT_BRACKET && to < tokens.length; to += 1) {
    if (tokens[to]?.word === ')') {
      inside[at] = 1;
      inside[to] = 1;
    }
    if (tokens[to]?.word === ')' || tokens[to]?.kind === 'break') return;
    if (inside[to] === 1 && !isOfDate) return;
  }
}

/** Tokens of an aside, at most. */
const ASIDE = 14;

const TELLING = SORTS.act | SORTS.ofCase | SORTS.told | SORTS.end | SORTS.hint;

/** "with my family (me, wife, 2 children) in January": brackets that tell nothing part nothing. */
function markAside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  inside: number[],
  at: number,
): void {
  const end = closingBracket(tokens, inside, at);
  if (end === null) return;
  for (let near = mentionFrom(mentions, at); (mentions[near]?.from ?? end) < end; near += 1)
    if (((mentions[near]?.sorts ?? 0) & TELLING) !== 0) return;
  for (let near = at; near <= end; near += 1) inside[near] = 1;
}

/** The first mention at a token or behind it. */
function mentionFrom(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the bracket closes, if that is near and no day and no sentence stands in it. */
function closingBracket(tokens: readonly Token[], inside: readonly number[], at: number): number | null {
  for (let to = at + 1; to <= at + ASIDE; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'break' || isSentenceEnd(token.word) || inside[to] === 1) return null;
    if (token.word === ')') return to;
  }
  return null;
}
