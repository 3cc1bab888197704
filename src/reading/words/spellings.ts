/**
 * Slips of the pen: the vocabulary's word for a longer word with one letter lost, added, changed or swapped.
 *
 * Every long word of the vocabulary is kept with each one letter behind the first left out. A word that is not known
 * is tried as it stands and with each letter left out; the hash of what is left follows from those of its two parts.
 */
import { BASE, hashOf, hashOn, type Lexicon, slotOf, UNKNOWN } from './lexicon.ts';

export type Spellings = {
  readonly lexicon: Lexicon;
  /** For every entry its word, the letter that is left out (none for the whole word), and the hash of what is left. */
  readonly words: Int32Array;
  readonly gaps: Int32Array;
  readonly hashes: Int32Array;
  /** Number of an entry and one, by its hash. */
  readonly slots: Int32Array;
  /** What was made of words that were tried lately: people use the same ones again and again. */
  readonly tried: Map<string, number>;
};

/** Shorter words differ by one letter from too many others. */
const SHORTEST_FORGIVEN = 7;
const LONGEST_FORGIVEN = 18;
const WHOLE = -1;
const LONG_WORD = /^[a-z]{7,18}$/;

export function spellingsOf(lexicon: Lexicon): Spellings {
  const long = lexicon.words.flatMap((word, number) => (LONG_WORD.test(word) ? [number] : []));
  const size = long.reduce((sum, number) => sum + (lexicon.words[number]?.length ?? 0), 0);
  const spellings: Spellings = {
    lexicon,
    words: new Int32Array(size),
    gaps: new Int32Array(size),
    hashes: new Int32Array(size),
    slots: new Int32Array(1 << (34 - Math.clz32(size))),
    tried: new Map(),
  };
  let entry = 0;
  // The whole words first: they win over what is left of another.
  for (const number of long) entry = addEntry(spellings, entry, number, WHOLE);
  for (const number of long) {
    const length = lexicon.words[number]?.length ?? 0;
    for (let gap = 1; gap < length; gap += 1) entry = addEntry(spellings, entry, number, gap);
  }
  return spellings;
}

/** The first that is added at a hash is met first. */
function addEntry(spellings: Spellings, entry: number, number: number, gap: number): number {
  const word = spellings.lexicon.words[number] ?? '';
  const hash = hashOf(gap === WHOLE ? word : word.slice(0, gap) + word.slice(gap + 1));
  spellings.words[entry] = number;
  spellings.gaps[entry] = gap;
  spellings.hashes[entry] = hash;
  const mask = spellings.slots.length - 1;
  let slot = slotOf(hash, mask);
  while (spellings.slots[slot] !== 0) slot = (slot + 1) & mask;
  spellings.slots[slot] = entry + 1;
  return entry + 1;
}

/** Powers of the base: the weight of a letter by how many stand behind it. */
const POWERS = Int32Array.from({ length: LONGEST_FORGIVEN + 1 }, (_, power) => powerOf(power));

function powerOf(power: number): number {
  let product = 1;
  for (let times = 0; times < power; times += 1) product = Math.imul(product, BASE);
  return product;
}

/** The number of the word that an unknown word is a slip of the pen for; -1 for none. */
export function forgive(spellings: Spellings, word: string): number {
  if (word.length < SHORTEST_FORGIVEN || word.length > LONGEST_FORGIVEN + 1) return UNKNOWN;
  const { tried } = spellings;
  const before = tried.get(word);
  if (before !== undefined) return before;
  const number = search(spellings, word);
  if (tried.size >= MOST_TRIED) tried.clear();
  tried.set(word, number);
  return number;
}

const MOST_TRIED = 4096;

function search(spellings: Spellings, word: string): number {
  const hash = hashOf(word);
  const lost = entryOf(spellings, word, WHOLE, hash);
  if (lost !== UNKNOWN) return lost;
  let before = hashOn(0, word.charCodeAt(0));
  for (let gap = 1; gap < word.length; gap += 1) {
    const after = hashOn(before, word.charCodeAt(gap));
    const left = (hash + Math.imul(before - after, POWERS[word.length - 1 - gap] ?? 0)) | 0;
    const near = entryOf(spellings, word, gap, left);
    if (near !== UNKNOWN) return near;
    before = after;
  }
  return UNKNOWN;
}

/** The number of the word whose entry is what is left of a word. */
function entryOf(spellings: Spellings, word: string, gap: number, hash: number): number {
  const { slots, hashes } = spellings;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const entry = (slots[slot] ?? 0) - 1;
    if (entry === UNKNOWN) return UNKNOWN;
    if (hashes[entry] === hash && isSame(spellings, entry, word, gap))
      return spellings.words[entry] ?? UNKNOWN;
  }
}

function isSame(spellings: Spellings, entry: number, word: string, gap: number): boolean {
  const own = spellings.lexicon.words[spellings.words[entry] ?? 0] ?? '';
  const ownGap = spellings.gaps[entry] ?? WHOLE;
  const length = word.length - (gap === WHOLE ? 0 : 1);
  if (length !== own.length - (ownGap === WHOLE ? 0 : 1)) return false;
  for (let at = 0; at < length; at += 1) {
    const one = word.charCodeAt(gap !== WHOLE && at >= gap ? at + 1 : at);
    if (one !== own.charCodeAt(ownGap !== WHOLE && at >= ownGap ? at + 1 : at)) return false;
  }
  return true;
}
