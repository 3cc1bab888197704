/**
 * The words that the vocabularies use, by number. A word of a text is met by the hash of its letters where it stands,
 * so that nothing is cut out of the text for it.
 */
import { isApostrophe } from './characters.ts';

export type Lexicon = {
  readonly words: string[];
  readonly hashes: number[];
  /** The letters of short words as one number, by which they are told; 0 for the others. */
  readonly packs: number[];
  /** Number of a word and one, by its hash; 0 where none stands. The length is a power of two. */
  slots: Int32Array;
  /** Words of texts that are not among them: two places for each hash, the word that was met last first. */
  readonly met: string[];
  readonly metPacks: Int32Array;
};

export const UNKNOWN = -1;
/** The hash of letters is a polynomial of this base, so that the hash without one letter follows from its parts. */
export const BASE = 0x01000193;

export const hashOn = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0;

export const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 12) & mask;

const APOSTROPHES = /['’‘ʼ]/g;
/** Places for words that are not known, and how long these may be. */
const MOST_MET = 1 << 12;
const LONGEST_MET = 16;

/** Letters of a short word: five bits each. */
export const LETTERS_PACKED = 6;
/** Adds a plain letter, small or capital, to those before it. */
export const packOn = (packed: number, code: number): number => (packed << 5) | (code & 31);

function packOf(word: string): number {
  if (!/^[a-z]{1,6}$/.test(word)) return 0;
  let packed = 0;
  for (let at = 0; at < word.length; at += 1) packed = packOn(packed, word.charCodeAt(at));
  return packed;
}

export const emptyLexicon = (): Lexicon => ({
  words: [],
  hashes: [],
  packs: [],
  slots: new Int32Array(1 << 13),
  met: Array.from({ length: MOST_MET }, () => ''),
  metPacks: new Int32Array(MOST_MET),
});

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** The number of a word in its plain spelling. */
export function numberOf(lexicon: Lexicon, word: string): number {
  const hash = hashOf(word);
  const { words, hashes, slots } = lexicon;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number === UNKNOWN || (hashes[number] === hash && words[number] === word)) return number;
  }
}

/**
 * The number of the word of plain letters at a place of a text, which may have capitals. `packed` are its letters as
 * one number; 0 where they are too many, or figures.
 */
export function numberAt(
  { words, hashes, packs, slots }: Lexicon,
  text: string,
  from: number,
  to: number,
  hash: number,
  packed: number,
): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number === UNKNOWN) return UNKNOWN;
    if (hashes[number] !== hash) continue;
    if (packed === 0 ? standsAt(words[number] ?? '', text, from, to) : packs[number] === packed)
      return number;
  }
}

/**
 * The small letters of a word that is not known. People use the same words again and again: one copy of each is kept
 * as long as no other takes its place, so that most are not cut out of the text and are compared as one number.
 */
export function wordMet(
  { met, metPacks }: Lexicon,
  text: string,
  from: number,
  to: number,
  hash: number,
  packed: number,
): string {
  const place = slotOf(hash, MOST_MET - 1) & ~1;
  for (let at = place; at <= place + 1; at += 1) {
    const word = met[at] ?? '';
    if (packed === 0 ? standsAt(word, text, from, to) : metPacks[at] === packed) return word;
  }
  const word = text.slice(from, to).toLowerCase().replace(APOSTROPHES, '');
  if (word.length > LONGEST_MET) return word;
  const copy = oneCopy(word);
  met[place + 1] = met[place] ?? '';
  metPacks[place + 1] = metPacks[place] ?? 0;
  met[place] = copy;
  metPacks[place] = packed;
  return copy;
}

/** The bit that small letters have and capitals lack. */
export const SMALL = 32;

/** Whether a word stands there, with capitals or without, apostrophes passed over. */
function standsAt(word: string, text: string, from: number, to: number): boolean {
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (next < word.length && word.charCodeAt(next) === (code | SMALL)) next += 1;
    else if (!isApostrophe(code)) return false;
  }
  return next === word.length;
}

/** The number of a word, which it gets when it has none. */
export function addWord(lexicon: Lexicon, word: string): number {
  const known = numberOf(lexicon, word);
  if (known !== UNKNOWN) return known;
  const number = lexicon.words.push(oneCopy(word)) - 1;
  lexicon.hashes.push(hashOf(word));
  lexicon.packs.push(packOf(word));
  if (lexicon.words.length * 3 > lexicon.slots.length)
    lexicon.slots = new Int32Array(lexicon.slots.length * 2);
  else return place(lexicon, number);
  for (let other = 0; other <= number; other += 1) place(lexicon, other);
  return number;
}

/** The text as the engine keeps the names of properties: once, so that comparing it looks at no letters. */
export const oneCopy = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

function place({ hashes, slots }: Lexicon, number: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hashes[number] ?? 0, mask);
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number + 1;
  return number;
}
