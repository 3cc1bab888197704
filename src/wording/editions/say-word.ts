/** The word and the sentences that a page shows for a practical state in an edition. */
import type { Day } from '../../cases/day.ts';
import { WORDINGS } from '../../catalogue/wordings.ts';
import type { KnownWord } from '../recognised.ts';
import { say } from '../say.ts';
import type { Edition, Sayable } from './edition.ts';

export type OfficialWord = {
  readonly is: KnownWord;
  readonly text: 'long' | 'short' | null;
  /** The word as the page writes it: "Refused". */
  readonly label: string;
  /** Id of the edition in force. */
  readonly edition: string;
  /** The sentences as the page says them; none where only the word itself is known. */
  readonly official: readonly string[];
  /** Where the sentences were seen; null where the edition has its own. */
  readonly source: string | null;
};

/** @param post full name of the embassy or consulate, as the page would write it. */
export function sayWord(edition: Edition, sayable: Sayable, day: Day, post: string): OfficialWord {
  const { word, text, says } = edition.words[sayable];
  const shown = { is: word, text, label: labelOf(word), edition: edition.id };
  if (says !== null) return { ...shown, official: [says], source: null };
  const said = say({ word, text, day, post });
  return said.ok
    ? { ...shown, official: said.sentences, source: said.source }
    : { ...shown, official: [], source: null };
}

const LABELS: ReadonlyMap<KnownWord, string> = new Map(
  WORDINGS.flatMap(({ word, labels: [label] }) => (label === undefined ? [] : [[word, label]])),
);

/** A word that no page showed as a heading is written as its own name. */
export const labelOf = (word: KnownWord): string => LABELS.get(word) ?? word;
