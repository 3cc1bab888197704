/** How the official words were said, since when, where: rows that an office writes, never changes, and may follow up. */
import type { KnownWord } from '../../wording/recognised.ts';

/** A practical state that a page needs a word for: the keys of an edition's table. */
export const SAYABLE = [
  'undecided',
  'refused-processing',
  'refused-items',
  'refused-other',
  'refused-final',
  'approved',
  'issued',
  'closed',
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

export type Editions = {
  /** Of equal first days the one written later is in force. */
  readonly all: () => Promise<readonly Edition[]>;
  readonly add: (edition: Edition) => Promise<void>;
};
