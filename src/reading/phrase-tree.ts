/** The vocabularies of all languages as one tree of words, with the names of the catalogue's posts. */
import { POSTS } from '../catalogue/posts.ts';
import { sortsOf } from './sorts.ts';
import { tokenise } from './tokens.ts';
import type { Concept, Vocabulary } from './vocabulary/concepts.ts';
import { expandPhrase } from './vocabulary/expand-phrase.ts';
import { LANGUAGES } from './vocabulary/languages.ts';

export type Branch = { readonly next: Map<string, Branch>; readonly concepts: Concept[]; sorts: number };

export type PhraseTree = {
  readonly root: Branch;
  /** The longer words of the vocabulary, by themselves and by what is left when one letter is lost. */
  readonly spellings: ReadonlyMap<string, string>;
};

/** Shorter words differ by one letter from too many others. */
const SHORTEST_FORGIVEN = 7;
const LONGEST_FORGIVEN = 18;
const PLAIN_WORDS: ReadonlySet<string> = new Set(['nice', 'male', 'split', 'casa', 'georgetown', 'bern']);
/** Marks that people put between the parts of one word or leave out. */
export const SILENT_MARKS: ReadonlySet<string> = new Set(['-', '(', ')', '/', '"', '_']);

export function growTree(languages: readonly (readonly Vocabulary[])[]): PhraseTree {
  const root: Branch = { next: new Map(), concepts: [], sorts: 0 };
  const longWords = new Set<string>();
  const add = (phrase: string, concept: Concept): void => {
    let branch = root;
    for (const word of wordsOf(phrase)) {
      if (isForgiven(word)) longWords.add(word);
      branch = branchAt(branch, word);
    }
    if (branch === root || branch.concepts.includes(concept)) return;
    branch.concepts.push(concept);
    branch.sorts |= sortsOf(concept);
  };
  for (const vocabulary of languages.flat())
    for (const [concept, phrases] of Object.entries(vocabulary))
      for (const phrase of phrases ?? [])
        for (const plain of expandPhrase(phrase)) add(plain, concept as Concept);
  for (const post of POSTS)
    for (const name of post.names) if (!isPlainWord(name)) add(name, `post.${post.city}`);
  return { root, spellings: spellingsOf(longWords) };
}

export const PHRASES: PhraseTree = growTree(Object.values(LANGUAGES));

/** A name that is also a word of everyday English, or too short to tell from one. */
function isPlainWord(name: string): boolean {
  return PLAIN_WORDS.has(name.toLowerCase()) || /^[A-Za-z.]{1,3}$/.test(name);
}

function wordsOf(phrase: string): readonly string[] {
  return tokenise(phrase)
    .map(({ word }) => word)
    .filter((word) => !SILENT_MARKS.has(word));
}

function branchAt(branch: Branch, word: string): Branch {
  const known = branch.next.get(word);
  if (known) return known;
  const fresh: Branch = { next: new Map(), concepts: [], sorts: 0 };
  branch.next.set(word, fresh);
  return fresh;
}

function isForgiven(word: string): boolean {
  return word.length >= SHORTEST_FORGIVEN && word.length <= LONGEST_FORGIVEN && /^[a-z]+$/.test(word);
}

/** What is left of a word when one letter behind the first is lost. */
function* shortened(word: string): Iterable<string> {
  for (let at = 1; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

function spellingsOf(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const word of words)
    for (const key of shortened(word)) if (!spellings.has(key)) spellings.set(key, word);
  for (const word of words) spellings.set(word, word);
  return spellings;
}

/** The vocabulary's word that a longer word is a slip of the pen for: one letter lost, added, changed or swapped. */
export function forgive(word: string, spellings: ReadonlyMap<string, string>): string {
  if (word.length < SHORTEST_FORGIVEN - 1 || word.length > LONGEST_FORGIVEN + 1) return word;
  const known = spellings.get(word);
  if (known !== undefined)
    return known.length === word.length + 1 && word.length < SHORTEST_FORGIVEN ? word : known;
  if (word.length < SHORTEST_FORGIVEN) return word;
  for (const key of shortened(word)) {
    const near = spellings.get(key);
    if (near !== undefined && Math.abs(near.length - word.length) <= 1) return near;
  }
  return word;
}
