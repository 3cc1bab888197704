/** How the official words were said, since when, where: the table of an edition, and what it is asked by. */
import type { KnownWord } from '../recognised.ts';

/**
 * The practical states that a page needs a word for: the keys of an edition's table.
 *
 * | key | the case |
 * |---|---|
 * | undecided, undecided-immigrant | no decision yet |
 * | refused-processing | refused under 221(g); the post checks something |
 * | refused-items | refused under 221(g); the applicant has to give something, or the post looks at what was given |
 * | refused-other | refused on another ground, and still going on: a waiver, or proof that is looked at |
 * | refused-final | a refusal that waiting does not cure, or granting discontinued |
 * | approved, issued | found eligible; the visa is made |
 * | closed | closed after a year, or the registration terminated: the refusal still stands in it |
 * | withdrawn, revoked | taken back by the applicant; taken back by the post after it was issued |
 */
export const SAYABLE = [
  'undecided',
  'undecided-immigrant',
  'refused-processing',
  'refused-items',
  'refused-other',
  'refused-final',
  'approved',
  'issued',
  'closed',
  'withdrawn',
  'revoked',
] as const;
export type Sayable = (typeof SAYABLE)[number];

export type SaidWord = {
  readonly word: KnownWord;
  /** Which of the two texts of "Refused"; null for every other word. */
  readonly text: 'long' | 'short' | null;
  /** The office's own sentences in place of the known wording; null says the known wording of the word and day. */
  readonly says: string | null;
};

export type Edition = {
  readonly id: string;
  /** First day on which it is in force, ISO. */
  readonly from: string;
  /** Three-letter codes; null for every post. An edition for a post wins over one for all. */
  readonly posts: readonly string[] | null;
  readonly words: Readonly<Record<Sayable, SaidWord>>;
  /** What people whose word changes are told, though nothing happened to their case. */
  readonly notice: string;
  readonly author: string;
  /** Epoch milliseconds. */
  readonly writtenAt: number;
};
