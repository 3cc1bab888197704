/** What a status page, a passport tracker or a standard e-mail was recognised to say. */
import { PAGE_WORDS } from '../catalogue/page-words.ts';

export const KNOWN_WORDS = PAGE_WORDS;
export type KnownWord = (typeof KNOWN_WORDS)[number];

export type Recognised = {
  /** The word; "unknown" when a word is shown that no edition knows. */
  readonly is: KnownWord | 'unknown';
  /** The word as it stands in the paste; kept for an unknown one, and never anything that identifies a person. */
  readonly shown: string | null;
  /** Which of the two explanations stands under "Refused". */
  readonly text: 'long' | 'short' | null;
  /** Id of the edition of the wording that fits best, and of every one that fits. */
  readonly edition: string | null;
  readonly editions: readonly string[];
  /** Three-letter code of the post that the page names. */
  readonly post: string | null;
  /** "Case Created" and "Case Last Updated", ISO. */
  readonly created: string | null;
  readonly updated: string | null;
  /** 0 to 1: how sure the word and the text are together. */
  readonly confidence: number;
};
