/** Brackets that part no clauses: a word or two that explain, or an aside that tells nothing. */

import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { Token } from '../words/tokens.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** Tokens inside brackets that part no clause: "my wife (H4) got". */
const SHORT_BRACKET = 4;

/** A word or two in brackets explain what stands before them; a day in brackets is told apart. */
export function markShortBrackets(tokens: readonly Token[], inside: number[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'mark' || tokens[at]?.word !== '(') continue;
    const isOfDate = inside[at] === 1;
    for (let to = at + 1; to <= at + SHORT_BRACKET && to < tokens.length; to += 1) {
      if (tokens[to]?.word === ')') {
        inside[at] = 1;
        inside[to] = 1;
      }
      if (tokens[to]?.word === ')' || tokens[to]?.kind === 'break') break;
      if (inside[to] === 1 && !isOfDate) break;
    }
  }
}

/** Tokens of an aside, at most. */
const ASIDE = 14;

const TELLING = SORTS.act | SORTS.ofCase | SORTS.told | SORTS.end | SORTS.hint;

/** "with my family (me, wife, 2 children) in January": brackets that tell nothing part nothing. */
export function markAsides(tokens: readonly Token[], mentions: readonly Mention[], inside: number[]): void {
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.word !== '(' || inside[at] === 1) continue;
    const end = closingBracket(tokens, inside, at);
    if (end === null) continue;
    while ((mentions[next]?.from ?? tokens.length) < at) next += 1;
    let tells = false;
    for (let near = next; (mentions[near]?.from ?? end) < end; near += 1)
      tells ||= ((mentions[near]?.sorts ?? 0) & TELLING) !== 0;
    if (!tells) for (let near = at; near <= end; near += 1) inside[near] = 1;
  }
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
