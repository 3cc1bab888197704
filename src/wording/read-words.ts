import type { Paste } from './paste.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The numbers of a paste's words in the vocabulary (-1: none of it), and which were misspelt. */
export type ReadWords = { readonly ids: Int16Array; readonly misspelt: Uint8Array };

const SHORTEST_TO_MEND = 4;

/** No page has as many words; a longer text is read for what it spells right. */
const MOST_WORDS_TO_MEND = 20_000;

const BY_WORD: ReadonlyMap<string, number> = new Map(VOCABULARY.map((word, id) => [word, id]));
const BY_LOOKS: ReadonlyMap<string, number> = new Map(VOCABULARY.map((word, id) => [looksOf(word), id]));
/** One slip leaves the first two or the last two letters as they were. */
const BY_START = groupBy((word) => word.slice(0, 2));
const BY_END = groupBy((word) => word.slice(-2));

/** Real words one letter away from a word of the vocabulary; they mean what they say. */
const OTHER_WORDS = new Set(
  'refuse refuses refusal issue issues issuer approve approves approval read reads really return returns transfers transferred visas visits vista dates cases cast cause care base letters later latter number numbers please pleased pleas place time times timed take takes taken tape last list lost least most host cost past port ports part post posts then them they these those there where here were other than thank thanks open opened opens given give gives live check checks checked state states stated system systems complete completed completes posses contacts contact contract contracts week weeks work works worked working days day business officers office offices officer sent seen seem send said same some come came home more move mode make made must just ever over even event event final finally find fine found printed print documents document received receive receives receiver interviews interview instruction instructions forms form from front within without'.split(
    ' ',
  ),
);

export function readWords({ words }: Paste): ReadWords {
  const ids = new Int16Array(words.length).fill(-1);
  const misspelt = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const known = BY_WORD.get(word);
    if (known !== undefined) {
      ids[at] = known;
      continue;
    }
    if (words.length > MOST_WORDS_TO_MEND) continue;
    const joined = at > 0 ? joinedId(words[at - 1] ?? '', word, ids[at - 1] ?? -1) : -1;
    if (joined >= 0) {
      // A word broken in two counts as its second half; the first half stays unknown.
      ids[at] = joined;
      ids[at - 1] = -2;
      misspelt[at] = 1;
      continue;
    }
    const meant = meantBy(word);
    if (meant >= 0) {
      ids[at] = meant;
      misspelt[at] = 1;
    }
  }
  return { ids, misspelt };
}

/** The word that two halves make, when the first half is no word by itself. */
function joinedId(first: string, second: string, firstId: number): number {
  if (first.length + second.length < 6 || first.length > 16 || second.length > 16) return -1;
  if (firstId >= 0 && first.length > 2) return -1;
  return BY_WORD.get(first + second) ?? -1;
}

/** The word of the vocabulary that a misspelt one stands for, one slip away at most; -1 for none. */
function meantBy(word: string): number {
  if (word.length < 2 || word.length > 16 || OTHER_WORDS.has(word) || /^\d+$/.test(word)) return -1;
  const looks = BY_LOOKS.get(looksOf(word));
  if (looks !== undefined) return looks;
  if (word.length < SHORTEST_TO_MEND) return -1;
  for (const id of BY_START.get(word.slice(0, 2)) ?? []) if (isOneSlip(word, VOCABULARY[id] ?? '')) return id;
  for (const id of BY_END.get(word.slice(-2)) ?? []) if (isOneSlip(word, VOCABULARY[id] ?? '')) return id;
  return -1;
}

/** What a word looks like to a scanner: letters and digits that are taken for one another are one. */
function looksOf(word: string): string {
  if (!/[01i5]|rn|vv/.test(word)) return word;
  return word
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('i', 'l')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** One letter more, fewer or other, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return false;
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from += 1;
  if (difference === 1) return a.slice(from + 1) === b.slice(from);
  if (difference === -1) return a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}

function groupBy(keyOf: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  VOCABULARY.forEach((word, id) => {
    if (word.length < SHORTEST_TO_MEND) return;
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  });
  return groups;
}
