/** Numbers the lines, sentences and clauses of a text. */

import type { FoundDate } from '../dates/found-date.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { emptyMarks } from '../words/empty-marks.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { Token } from '../words/tokens.ts';
import { markBrackets } from './brackets.ts';
import type { Places } from './places.ts';
import { isSentenceEnd } from './sentence-end.ts';

export type Clauses = {
  readonly line: readonly number[];
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
};

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ':', '(', ')', '*', '"', '+']);
const WHOSE = SORTS.person | SORTS.class;

export function splitClauses(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
  dateStarts: Places,
): Clauses {
  const line = new Array<number>(tokens.length);
  const sentence = new Array<number>(tokens.length);
  const clause = new Array<number>(tokens.length);
  const isInside = coveredTokens(tokens, mentions, dates);
  const joins = joinStarts(tokens, mentions, dateStarts);
  let join = 0;
  let lines = 0;
  let sentences = 0;
  let clauses = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (joins[join] === at) {
      join += 1;
      clauses += 1;
    }
    line[at] = lines;
    sentence[at] = sentences;
    clause[at] = clauses;
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'break' && token.kind !== 'mark')) continue;
    if (token.kind === 'break') {
      lines += 1;
      sentences += 1;
      clauses += 1;
    } else if (isInside[at] === 0) {
      if (isSentenceEnd(token.word) && endsSentence(tokens, at)) {
        sentences += 1;
        clauses += 1;
      } else if (CLAUSE_ENDS.has(token.word) || isDash(tokens, at) || isStep(token, at, dateStarts))
        clauses += 1;
    }
  }
  return { line, sentence, clause };
}

/** "refused > 12 Jan AP > 22 Jan issued": an arrow before a day. */
const isStep = ({ word }: Token, at: number, dates: Places): boolean =>
  (word === '>' || word === '->') && dates.has(at + 1);

/** A dash with a space on either side parts clauses; a hyphen does not. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === '-' && tokens[at]?.spaced === true && tokens[at + 1]?.spaced !== false;

/** A dot between figures or inside an address ends nothing. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== '.') return true;
  if (endsDate(tokens, at) || isInitial(tokens, at)) return false;
  if (ROLES.shortened.has(tokens[at - 1]?.word ?? '') && tokens[at]?.spaced === false) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.spaced || next.kind !== 'word')
    return next?.kind !== 'number' || next.spaced;
  // "visa.Now": a capital behind the dot begins a sentence that lacks its space.
  return tokens[at - 1]?.kind === 'word' && next.to - next.from > 3;
}

/** "my brother Yolotl D. Kulkarni": the dot of an initial. */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const initial = tokens[at - 1];
  if (initial?.kind !== 'word' || initial.word.length !== 1 || initial.word === 'i' || !initial.spaced)
    return false;
  return tokens[at - 2]?.kind === 'word' && tokens[at + 1]?.kind === 'word' && tokens[at]?.spaced === false;
};

/** "on 21.11. it changed": the dot belongs to the day. */
const endsDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  (tokens[at - 1]?.word.length ?? 0) <= 2 &&
  tokens[at - 2]?.word === '.' &&
  tokens[at - 3]?.kind === 'number' &&
  tokens[at]?.spaced === false &&
  tokens[at - 1]?.spaced === false;

function coveredTokens(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
): readonly number[] {
  const inside = emptyMarks(tokens.length);
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) inside[at] = 1;
  markBrackets(tokens, mentions, inside);
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    for (let at = mention.from + 1; at < mention.to - 1; at += 1) inside[at] = 1;
  }
  return inside;
}

/** "my wife and daughter", "H1 & H4": one subject of two. */
function isListed(tokens: readonly Token[], mentions: readonly Mention[], join: number): boolean {
  const before = mentions[join - 1];
  const mention = mentions[join];
  const after = mentions[join + 1];
  if (!before || !mention || !after || mention.from - before.to > 1) return false;
  if ((before.sorts & SORTS.thing) !== 0 && isOfAnother(tokens, mention.to)) return true;
  const next = (after.sorts & SORTS.self) !== 0 ? mentions[join + 2] : after;
  const isPair = (before.sorts & WHOSE) !== 0 && ((next?.sorts ?? 0) & WHOSE) !== 0;
  return isPair && (next?.from ?? 0) - mention.to <= 2;
}

/** "my passport and my wife's came": whose the other one is. */
const isOfAnother = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((near) => ROLES.ofRelatives.has(tokens[near]?.word ?? ''));

/** "applied in December and interview was on 5 Jan": the verb tells that a clause begins. */
const isVisitTold = (tokens: readonly Token[], { sorts, to }: Mention): boolean =>
  (sorts & (SORTS.visit | SORTS.dropbox)) !== 0 && TELLS_VISIT.has(tokens[to]?.word ?? '');
const TELLS_VISIT: ReadonlySet<string> = new Set(['was', 'were', 'happened', 'took', 'went', 'got', 'held']);

const BEFORE_A_DAY: ReadonlySet<string> = new Set(['on', 'from', 'since']);

/** Tokens at which a joining word begins a clause, in order. */
function joinStarts(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: Places,
): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || (mention.sorts & (SORTS.and | SORTS.but)) === 0) continue;
    const next = mentions[index + 1];
    const isNear = next !== undefined && next.from - mention.to <= 2;
    const begins =
      isNear &&
      (((next.sorts & SORTS.subject) !== 0 && !isListed(tokens, mentions, index)) ||
        isVisitTold(tokens, next));
    // "… on 14 May and today I …": a day behind the word begins something new.
    const leads =
      dates.has(mention.to) ||
      (BEFORE_A_DAY.has(tokens[mention.to]?.word ?? '') && dates.has(mention.to + 1));
    if (begins || leads || !ROLES.weakJoins.has(tokens[mention.from]?.word ?? '')) starts.push(mention.from);
  }
  return starts;
}
