/**
 * The vocabularies' phrases as one tree of words. Branches and words are numbers and the tree is one flat table, so
 * that a step along a phrase is one look-up.
 */

import type { Concept } from '../vocabulary/concepts.ts';
import { type Lexicon, slotOf } from './lexicon.ts';
import type { Spellings } from './spellings.ts';

/** What a phrase means, shared by all phrases that mean the same. */
export type Meaning = {
  readonly concepts: readonly Concept[];
  /** The sorts of its concepts, as the bits of {@link SORTS}. */
  readonly sorts: number;
  /** By kind with its dot what stands behind it in its first concept: "visa" by "thing.". */
  readonly values: ReadonlyMap<string, string>;
};

export type Branches = {
  /** The branch that a word leads to from a branch, in pairs: the step and the branch; 0 where none stands. */
  readonly steps: Int32Array;
  /** The branch that a word leads to from the root, by the word. */
  readonly first: Uint16Array;
  /** Number of the meaning of every branch, and whether another word may follow; 0 for none. */
  readonly meaning: Uint16Array;
  readonly goesOn: Uint8Array;
  readonly meanings: readonly (Meaning | null)[];
};

export type PhraseTree = {
  readonly lexicon: Lexicon;
  /** Slips of the pen for the longer words. */
  readonly spellings: Spellings;
  readonly branches: Branches;
};

/** Marks that people put between the parts of one word or leave out. */
export const SILENT_MARKS: ReadonlySet<string> = new Set(['-', '(', ')', '/', '"', '_']);

/** The branch before the first word; no word leads to it. */
export const ROOT = 0;
/** Words are fewer, so that a branch and a word make one number. */
export const MOST_WORDS = 1 << 13;

/** The branch that a word leads to; {@link ROOT} when no phrase goes on with it. */
export function branchAfter({ first, steps }: Branches, branch: number, word: number): number {
  if (branch === ROOT) return first[word] ?? ROOT;
  const step = branch * MOST_WORDS + word + 1;
  const mask = steps.length - 1;
  for (let slot = (slotOf(step, mask) & ~1) >>> 0; ; slot = (slot + 2) & mask) {
    const found = steps[slot];
    if (found === step) return steps[slot + 1] ?? ROOT;
    if (found === 0) return ROOT;
  }
}
