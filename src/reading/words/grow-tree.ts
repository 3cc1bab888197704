/** Grows the tree of phrases out of the vocabularies of all languages and the names of the catalogue's posts. */
import { POSTS } from '../../catalogue/posts.ts';
import type { Concept, Vocabulary } from '../vocabulary/concepts.ts';
import { expandPhrase } from '../vocabulary/expand-phrase.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { addWord, emptyLexicon, type Lexicon, oneCopy, slotOf } from './lexicon.ts';
import {
  type Branches,
  type Meaning,
  MOST_WORDS,
  type PhraseTree,
  ROOT,
  SILENT_MARKS,
} from './phrase-tree.ts';
import { sortsOf } from './sorts.ts';
import { spellingsOf } from './spellings.ts';
import { tokenise } from './tokens.ts';

const PLAIN_WORDS: ReadonlySet<string> = new Set(['nice', 'male', 'split', 'casa', 'georgetown', 'bern']);
/** Room for the branches: more than there are, so that a step seldom meets another. */
const MOST_BRANCHES = 1 << 16;

export function growTree(languages: readonly (readonly Vocabulary[])[]): PhraseTree {
  const lexicon = emptyLexicon();
  const wordsOf = wordReader(lexicon);
  const plant = growBranches();
  for (const vocabulary of languages.flat())
    for (const [concept, phrases] of Object.entries(vocabulary))
      for (const phrase of phrases ?? [])
        for (const plain of expandPhrase(phrase)) {
          const words = wordsOf(plain);
          if (concept !== 'skip.plain') plant.add(words, concept as Concept);
        }
  for (const post of POSTS) {
    // People tell where they work and whom the embassy asks; hardly anybody is interviewed there.
    if (post.kind === 'domestic-office') continue;
    for (const name of post.names) if (!isPlainWord(name)) plant.add(wordsOf(name), `post.${post.city}`);
  }
  return { lexicon, spellings: spellingsOf(lexicon), branches: plant.branches };
}

export const PHRASES: PhraseTree = growTree(Object.values(LANGUAGES));

/** A name that is also a word of everyday English, or too short to tell from one. */
function isPlainWord(name: string): boolean {
  return PLAIN_WORDS.has(name.toLowerCase()) || /^[A-Za-z.]{1,3}$/.test(name);
}

/** Reads a phrase as numbers of words; a piece between two spaces is taken apart once. */
function wordReader(lexicon: Lexicon): (phrase: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const read = (piece: string): readonly number[] =>
    tokenise(piece, lexicon)
      .filter(({ word }) => !SILENT_MARKS.has(word))
      .map(({ word }) => addWord(lexicon, word));
  return (phrase) =>
    phrase.split(' ').flatMap((piece) => {
      const words = known.get(piece) ?? read(piece);
      known.set(piece, words);
      return words;
    });
}

type Plant = { readonly branches: Branches; add(words: readonly number[], concept: Concept): void };

function growBranches(): Plant {
  const steps = new Int32Array(MOST_BRANCHES * 2);
  const meaning = new Uint16Array(MOST_BRANCHES);
  const goesOn = new Uint8Array(MOST_BRANCHES);
  const meanings: (Meaning | null)[] = [null];
  const joined: Map<Concept, number>[] = [new Map()];
  const first = new Uint16Array(MOST_WORDS);
  let last = ROOT;
  const grow = (branch: number, word: number): number => {
    const step = branch * MOST_WORDS + word + 1;
    const mask = steps.length - 1;
    let slot = slotOf(step, mask) & ~1;
    while (steps[slot] !== 0 && steps[slot] !== step) slot = (slot + 2) & mask;
    if (steps[slot] === step) return steps[slot + 1] ?? ROOT;
    last += 1;
    if (last >= MOST_BRANCHES)
      throw new Error(`The phrases need more than the ${MOST_BRANCHES} branches there is room for.`);
    steps[slot] = step;
    steps[slot + 1] = last;
    goesOn[branch] = 1;
    if (branch === ROOT) first[word] = last;
    return last;
  };
  const join = (before: number, concept: Concept): number => {
    const own = meanings[before]?.concepts ?? [];
    if (own.includes(concept)) return before;
    const known = joined[before]?.get(concept);
    if (known !== undefined) return known;
    const number = meanings.push(meaningOf([...own, concept])) - 1;
    joined.push(new Map());
    joined[before]?.set(concept, number);
    return number;
  };
  const add = (words: readonly number[], concept: Concept): void => {
    let branch = ROOT;
    for (const word of words) branch = grow(branch, word);
    if (branch !== ROOT) meaning[branch] = join(meaning[branch] ?? 0, concept);
  };
  return { branches: { first, steps, meaning, goesOn, meanings }, add };
}

function meaningOf(concepts: readonly Concept[]): Meaning {
  const values = new Map<string, string>();
  let sorts = 0;
  for (const concept of concepts) {
    const dot = concept.indexOf('.') + 1;
    const kind = concept.slice(0, dot);
    if (!values.has(kind)) values.set(kind, oneCopy(concept.slice(dot)));
    sorts |= sortsOf(concept);
  }
  return { concepts, sorts, values };
}
