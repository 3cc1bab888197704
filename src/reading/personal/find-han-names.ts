/** Finds Chinese names of people: behind words that introduce somebody, before titles, and as a signature. */

import {
  HAN_FAMILY,
  HAN_FAMILY_OF_TWO,
  HAN_INTRODUCTIONS,
  HAN_NOT_IN_A_NAME,
  HAN_TITLES,
} from '../vocabulary/han-names.ts';
import type { Token } from '../words/tokens.ts';
import type { PersonalSpan } from './personal-span.ts';

/** `known` tells which tokens the vocabulary names: a name ends before words of several signs. */
export function findHanNames(
  text: string,
  tokens: readonly Token[],
  known: Uint8Array,
): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'han') continue;
    const length = nameLength({ text, tokens, known }, at);
    if (length === 0) continue;
    spans.push({ kind: 'name', from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 });
    at += length - 1;
  }
  return spans;
}

/** The sign right before a name that is introduced. */
const BEFORE_A_NAME: ReadonlySet<string> = new Set([
  ...HAN_INTRODUCTIONS.map((word) => word.slice(-1)),
  ...'是为叫:：(（ ',
]);
const TITLES_BEGIN: ReadonlySet<string> = new Set(HAN_TITLES.map((title) => title.slice(0, 1)));

type Look = { readonly text: string; readonly tokens: readonly Token[]; readonly known: Uint8Array };

function nameLength(look: Look, at: number): number {
  const longest = longestFrom(look, at);
  const titled = titledLength(look, at, longest);
  if (titled > 0) return titled;
  if (longest < 2) return 0;
  return isIntroduced(look, at) || isAlone(look, at, longest) ? longest : 0;
}

/** A family name and one or two signs that the vocabulary does not know; 1 when only the family name stands. */
function longestFrom({ text, tokens, known }: Look, at: number): number {
  const from = tokens[at]?.from ?? 0;
  const family = HAN_FAMILY_OF_TWO.has(text.slice(from, from + 2)) ? 2 : 1;
  if (family === 1 && !HAN_FAMILY.has(text[from] ?? '')) return 0;
  let length = 1;
  while (length < family + 2 && isOfName({ text, tokens, known }, at + length)) length += 1;
  return length;
}

const isOfName = ({ tokens, known }: Look, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'han' && !token.spaced && known[at] !== 2 && !HAN_NOT_IN_A_NAME.has(token.word);
};

/** "王小明先生", "李老师". */
function titledLength({ text, tokens }: Look, at: number, longest: number): number {
  for (let length = longest; length >= 1; length -= 1) {
    const behind = tokens[at + length - 1]?.to ?? 0;
    if (TITLES_BEGIN.has(text[behind] ?? '') && HAN_TITLES.some((title) => text.startsWith(title, behind)))
      return length;
  }
  return 0;
}

/** "我叫", "姓名：", "我老婆". */
function isIntroduced({ text, tokens }: Look, at: number): boolean {
  const from = tokens[at]?.from ?? 0;
  if (!BEFORE_A_NAME.has(text[from - 1] ?? '')) return false;
  const before = text.slice(Math.max(0, from - 8), from).replace(/[\s:：(（]{1,2}$/, '');
  const bare = before.replace(/[是为叫]$/, '');
  return HAN_INTRODUCTIONS.some((word) => before.endsWith(word) || bare.endsWith(word));
}

/** The last line, a name alone. */
function isAlone({ tokens }: Look, at: number, length: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'break' &&
    tokens.slice(at + length, at + length + 3).every(({ kind }) => kind === 'break')
    ? tokens.length <= at + length + 2
    : false;
}
