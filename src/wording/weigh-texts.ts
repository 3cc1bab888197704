import type { PhraseHit } from './match-phrases.ts';
import { EDITIONS, KINDS, type Kind, type Pair } from './phrase-index.ts';

/** What the sentences of a paste say, weighed. */
export type TextVerdict = {
  readonly word: Kind['word'];
  /** Null when what there is of the text fits both explanations of "Refused". */
  readonly text: Kind['text'];
  /** Editions that fit best, first in the catalogue first. */
  readonly editions: readonly string[];
  /** How much speaks for it and for no other word; about 1 for one plain sentence, 10 for a whole page. */
  readonly weight: number;
  /** True when the paste says the sentences of two words, or both explanations, in full. */
  readonly torn: boolean;
};

/** From here on a text was said, and not merely words that it shares with others. */
const SAID = 1.0;
const TELLS_WORDS_APART = 0.4;
const TELLS_TEXTS_APART = 0.6;

/** The word whose sentences were said; null when too little was, or when it fits several words alike. */
export function weighTexts(hits: readonly PhraseHit[]): TextVerdict | null {
  const pairs = distinctPairs(hits);
  if (pairs.length === 0) return null;
  const totals = KINDS.map((_, kind) => sumOf(pairs, kind, 0));
  const best = totals.indexOf(Math.max(...totals));
  const kind = KINDS[best];
  if (kind === undefined || (totals[best] ?? 0) === 0) return null;
  const rivals = KINDS.flatMap((other, index) =>
    other.word !== kind.word && (totals[index] ?? 0) > 0 ? [index] : [],
  );
  const siblings = maskOf(kind.word);
  const alone = Math.min(
    ...rivals.map((rival) => sumOfMask(pairs, siblings, 1 << rival)),
    sumOfMask(pairs, siblings, 0),
  );
  if (alone < TELLS_WORDS_APART) return null;
  const against = Math.max(0, ...rivals.map((rival) => sumOf(pairs, rival, siblings)));
  const { text, torn } = textOf(pairs, kind);
  const editions = torn ? [] : editionsOf(pairs, kind.word, text);
  return { word: kind.word, text, editions, weight: alone, torn: torn || against >= SAID };
}

function distinctPairs(hits: readonly PhraseHit[]): readonly Pair[] {
  const seen = new Set<Pair>();
  for (const hit of hits) for (const pair of hit.pairs) seen.add(pair);
  return [...seen];
}

function maskOf(word: Kind['word']): number {
  let mask = 0;
  KINDS.forEach((kind, index) => {
    if (kind.word === word) mask |= 1 << index;
  });
  return mask;
}

const sumOf = (pairs: readonly Pair[], kind: number, without: number): number =>
  sumOfMask(pairs, 1 << kind, without);

/** Weight of the pairs that a kind of the first mask says and no kind of the second one. */
function sumOfMask(pairs: readonly Pair[], mask: number, without: number): number {
  let sum = 0;
  for (const pair of pairs) if ((pair.kinds & mask) !== 0 && (pair.kinds & without) === 0) sum += pair.weight;
  return sum;
}

/** Which explanation: decided by what only one of the two says. */
function textOf(pairs: readonly Pair[], { word }: Kind): { text: Kind['text']; torn: boolean } {
  const long = KINDS.findIndex((kind) => kind.word === word && kind.text === 'long');
  const short = KINDS.findIndex((kind) => kind.word === word && kind.text === 'short');
  if (long < 0 || short < 0) return { text: null, torn: false };
  const forLong = sumOf(pairs, long, 1 << short);
  const forShort = sumOf(pairs, short, 1 << long);
  if (forLong >= SAID && forShort >= SAID && Math.min(forLong, forShort) * 4 > Math.max(forLong, forShort))
    return { text: null, torn: true };
  if (Math.max(forLong, forShort) < TELLS_TEXTS_APART) return { text: null, torn: false };
  return { text: forLong > forShort ? 'long' : 'short', torn: false };
}

function editionsOf(pairs: readonly Pair[], word: Kind['word'], text: Kind['text']): readonly string[] {
  const weights = EDITIONS.map(({ kind }, edition) => {
    const of = KINDS[kind];
    if (of?.word !== word || (text !== null && of.text !== text)) return 0;
    return pairs.reduce((sum, pair) => (pair.editions.includes(edition) ? sum + pair.weight : sum), 0);
  });
  const most = Math.max(...weights);
  return EDITIONS.filter((_, edition) => (weights[edition] ?? 0) > most - 0.05 && most > 0).map(
    ({ id }) => id,
  );
}
