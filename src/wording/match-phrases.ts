import { PAIRS, type Pair, pairKey, SENTENCES } from './phrase-index.ts';
import type { ReadWords } from './read-words.ts';

/** A stretch of a paste that says (part of) a sentence of a wording. */
export type PhraseHit = {
  readonly sentence: number;
  /** First and last word of the stretch. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly pairs: readonly Pair[];
};

/** Words that may stand between two pairs of one sentence: a slip, a line mark, a post's name. */
const WIDEST_HOLE = 5;
/** Fewer pairs, or less telling ones, are what any text about visas says. */
const FEWEST_PAIRS = 3;
const LEAST_WEIGHT = 0.75;

type Run = { from: number; to: number; lastOffset: number; weight: number; pairs: Pair[] };

/**
 * Every place where the paste says a sentence of a wording, in the order in which the places end. One look-up a
 * word: a pair of neighbours that no wording has costs nothing more.
 */
export function matchPhrases({ ids }: ReadWords): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  const runs: (Run | undefined)[] = new Array(SENTENCES.length).fill(undefined);
  let before = -1;
  let beforeAt = -1;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? -1;
    if (id === -2) continue;
    const pair = before >= 0 && id >= 0 ? PAIRS.get(pairKey(before, id)) : undefined;
    if (pair !== undefined) extend(runs, pair, beforeAt, at, hits);
    before = id;
    beforeAt = at;
  }
  runs.forEach((run, sentence) => {
    if (run !== undefined) close(run, sentence, hits);
  });
  return hits;
}

function extend(runs: (Run | undefined)[], pair: Pair, from: number, to: number, hits: PhraseHit[]): void {
  const { places } = pair;
  for (let index = 0; index < places.length; index += 2) {
    const sentence = places[index] ?? 0;
    const offset = places[index + 1] ?? 0;
    const run = runs[sentence];
    if (run !== undefined && from - run.to <= WIDEST_HOLE && offset > run.lastOffset) {
      run.to = to;
      run.lastOffset = offset;
      run.weight += pair.weight;
      run.pairs.push(pair);
    } else {
      if (run !== undefined) close(run, sentence, hits);
      runs[sentence] = { from, to, lastOffset: offset, weight: pair.weight, pairs: [pair] };
    }
  }
}

function close(run: Run, sentence: number, hits: PhraseHit[]): void {
  const whole = run.pairs.length === SENTENCES[sentence]?.pairs;
  if ((run.pairs.length < FEWEST_PAIRS && !whole) || run.weight < LEAST_WEIGHT) return;
  hits.push({ sentence, from: run.from, to: run.to, weight: run.weight, pairs: run.pairs });
}
