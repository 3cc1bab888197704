/** Finds what the vocabulary names in a text: at every place the longest phrase, left to right, once. */
import { type Branch, forgive, type PhraseTree, SILENT_MARKS } from './phrase-tree.ts';
import type { Token } from './tokens.ts';
import type { Concept } from './vocabulary/concepts.ts';

export type Mention = {
  readonly concepts: readonly Concept[];
  /** The sorts of its concepts, as the bits of {@link SORTS}. */
  readonly sorts: number;
  /** First token and the token behind the last. */
  readonly from: number;
  readonly to: number;
};

/** Every token is looked at as often as the longest phrase is long, so the cost is linear in the text. */
export function findMentions(tokens: readonly Token[], tree: PhraseTree): readonly Mention[] {
  const mentions: Mention[] = [];
  const words = correctedWords(tokens, tree);
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(tokens, words, at, tree.root);
    if (found) mentions.push(found);
    at = found ? found.to : at + 1;
  }
  return mentions;
}

function correctedWords(tokens: readonly Token[], { root, spellings }: PhraseTree): readonly string[] {
  const known = new Map<string, string>();
  return tokens.map(({ word, kind }) => {
    if (kind !== 'word' || word.length < 6 || root.next.has(word)) return word;
    const before = known.get(word);
    if (before !== undefined) return before;
    const corrected = forgive(word, spellings);
    if (known.size < 5_000) known.set(word, corrected);
    return corrected;
  });
}

function longestAt(
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
  root: Branch,
): Mention | null {
  let branch: Branch | undefined = root;
  let found: Mention | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const next: Branch | undefined = branch.next.get(words[at] ?? '');
    if (next === undefined) {
      if (at > from && isSilent(tokens, at)) continue;
      break;
    }
    branch = next;
    if (branch.concepts.length > 0)
      found = { concepts: branch.concepts, sorts: branch.sorts, from, to: at + 1 };
  }
  return found;
}

/** A mark inside a word: glued to a neighbour on either side, so that "221 (g)" and "drop-box" are met. */
function isSilent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !SILENT_MARKS.has(token.word)) return false;
  return !next.spaced && (token.word === '(' || !token.spaced);
}
