/** The wordings as pairs of neighbouring words, and who says which pair. */
import { WORDINGS } from '../catalogue/wordings.ts';
import { normalisePaste } from './normalise-paste.ts';
import type { KnownWord } from './recognised.ts';
import { piecesOf, tellingOf, VOCABULARY } from './vocabulary.ts';

/** One word with one text: what is told apart. Its place in {@link KINDS} is its number. */
export type Kind = { readonly word: KnownWord; readonly text: 'long' | 'short' | null };

export type IndexedEdition = { readonly id: string; readonly kind: number };

export type Pair = {
  readonly id: number;
  readonly weight: number;
  /** One bit for every kind that says it. */
  readonly kinds: number;
  readonly editions: readonly number[];
  /** Sentence and place in the sentence, one after the other. */
  readonly places: readonly number[];
};

/** How many pairs of neighbours a sentence has. */
export type Sentence = { readonly pairs: number };

export const KINDS: readonly Kind[] = WORDINGS.map(({ word, text }) => ({ word, text }));
export const EDITIONS: readonly IndexedEdition[] = WORDINGS.flatMap(({ editions }, kind) =>
  editions.map(({ id }) => ({ id, kind })),
);

const ID_OF = new Map(VOCABULARY.map((word, id) => [word, id]));
const LABELS = new Set(
  WORDINGS.flatMap(({ labels }) => labels.map((label) => normalisePaste(label).words.join(' '))),
);
/** A bit mask has this many. */
const MOST_KINDS = 31;

export const pairKey = (first: number, second: number): number => first * 1024 + second;

export const { pairs: PAIRS, sentences: SENTENCES } = buildIndex();

type Building = {
  id: number;
  weight: number;
  kinds: number;
  editions: number[];
  places: number[];
};

function buildIndex(): { pairs: ReadonlyMap<number, Pair>; sentences: readonly Sentence[] } {
  if (KINDS.length > MOST_KINDS)
    throw new Error(`${KINDS.length} wordings; a mask of kinds has ${MOST_KINDS} bits`);
  const pairs = new Map<number, Building>();
  const sentences: Sentence[] = [];
  const sentenceOf = new Map<string, number>();
  for (const { words, kind, edition } of indexedSentences()) {
    const said = words.join(' ');
    const known = sentenceOf.get(said);
    const sentence = known ?? sentences.length;
    if (known === undefined) {
      sentenceOf.set(said, sentence);
      sentences.push({ pairs: words.length - 1 });
    }
    for (let at = 1; at < words.length; at += 1) {
      const pair = pairOf(pairs, words[at - 1] ?? '', words[at] ?? '');
      pair.kinds |= 1 << kind;
      if (!pair.editions.includes(edition)) pair.editions.push(edition);
      if (known === undefined) pair.places.push(sentence, at - 1);
    }
  }
  return { pairs, sentences };
}

/** Every sentence of every edition; one that is a heading too is found as a heading. */
function indexedSentences(): readonly { words: readonly string[]; kind: number; edition: number }[] {
  return WORDINGS.flatMap(({ editions }) => editions).flatMap((one, edition) =>
    piecesOf(one)
      .filter((words) => !LABELS.has(words.join(' ')))
      .map((words) => ({ words, kind: EDITIONS[edition]?.kind ?? 0, edition })),
  );
}

function pairOf(pairs: Map<number, Building>, before: string, word: string): Building {
  const key = pairKey(ID_OF.get(before) ?? -1, ID_OF.get(word) ?? -1);
  const found = pairs.get(key);
  if (found !== undefined) return found;
  const made = { id: pairs.size, weight: pairWeight(before, word), kinds: 0, editions: [], places: [] };
  pairs.set(key, made);
  return made;
}

function pairWeight(before: string, word: string): number {
  return (tellingOf(before) + tellingOf(word)) / 2;
}
