/** Finds what the vocabulary names in a text: at every place the longest phrase, left to right, once. */

import { emptyMarks } from './empty-marks.ts';
import { UNKNOWN } from './lexicon.ts';
import { branchAfter, type Meaning, type PhraseTree, ROOT, SILENT_MARKS } from './phrase-tree.ts';
import { forgive } from './spellings.ts';
import type { Token } from './tokens.ts';

export type Mention = Meaning & {
  /** First token and the token behind the last. */
  readonly from: number;
  readonly to: number;
};

/** Every token is looked at as often as the longest phrase is long, so the cost is linear in the text. */
export function findMentions(tokens: readonly Token[], tree: PhraseTree): readonly Mention[] {
  const mentions: Mention[] = [];
  const words = correctedWords(tokens, tree);
  const { first } = tree.branches;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? UNKNOWN;
    const found = word === UNKNOWN || first[word] === ROOT ? null : longestAt(tokens, words, at, tree);
    if (found !== null) mentions.push(found);
    at = found === null ? at + 1 : found.to;
  }
  return mentions;
}

/** The numbers of the tokens' words, or of those that they are slips of the pen for. */
function correctedWords(tokens: readonly Token[], { spellings }: PhraseTree): readonly number[] {
  const words = emptyMarks(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    words[at] =
      token.known === UNKNOWN && token.kind === 'word' ? forgive(spellings, token.word) : token.known;
  }
  return words;
}

/** The longest phrase that begins with a word with which some phrase does. */
function longestAt(
  tokens: readonly Token[],
  words: readonly number[],
  from: number,
  { branches }: PhraseTree,
): Mention | null {
  const { meaning, goesOn, meanings } = branches;
  let branch = branchAfter(branches, ROOT, words[from] ?? UNKNOWN);
  let found = meaning[branch] ?? 0;
  let to = from + 1;
  for (let at = to; at < words.length && goesOn[branch] === 1; at += 1) {
    const word = words[at] ?? UNKNOWN;
    const next = word === UNKNOWN ? ROOT : branchAfter(branches, branch, word);
    if (next !== ROOT) {
      branch = next;
      if (meaning[branch] === 0) continue;
      found = meaning[branch] ?? 0;
      to = at + 1;
    } else if (!isSilent(tokens, at)) break;
  }
  const means = meanings[found];
  if (!means) return null;
  const { concepts, sorts, values } = means;
  return { concepts, sorts, values, from, to };
}

/** A mark inside a word: glued to a neighbour on either side, so that "221 (g)" and "drop-box" are met. */
function isSilent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.kind !== 'mark' || !SILENT_MARKS.has(token.word)) return false;
  return !next.spaced && (token.word === '(' || !token.spaced);
}
