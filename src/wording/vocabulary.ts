/** The words that the wordings and labels are made of, and how much each one tells. */

import type { WordingEdition } from '../catalogue/wording.ts';
import { WORDINGS } from '../catalogue/wordings.ts';
import { normalisePaste } from './normalise-paste.ts';

/** A word of any English text tells nothing, a word of any visa text little, a word of these texts much. */
const TELLING = { anywhere: 0.1, visas: 0.35, here: 0.8 } as const;

const ANYWHERE = new Set(
  'a the of at your you be will to is if and in for this have not it was were has any by that an on or as with than there do we us no been'.split(
    ' ',
  ),
);
const ABOUT_VISAS = new Set(
  'please see received visa application interview case embassy consulate information more visit status passport time letter documents can take needed need contact contacted ready open check days two website number received issued further business several weeks take return currently search week date passed system'.split(
    ' ',
  ),
);

/** Words that stand in no wording and are read around one. */
const LABEL_WORDS =
  'application id or case number created creation date last updated status nonimmigrant immigrant visa location current passport';

/** How much a word of a wording tells of it, 0 to 1. */
export function tellingOf(word: string): number {
  if (ANYWHERE.has(word)) return TELLING.anywhere;
  return ABOUT_VISAS.has(word) ? TELLING.visas : TELLING.here;
}

/** Sentences of an edition, or its phrases, as words; the place of the post is left out. */
export function piecesOf(edition: WordingEdition): readonly (readonly string[])[] {
  const pieces = edition.exact ? edition.sentences : edition.phrases;
  return pieces.map((piece) => normalisePaste(piece.replace('<post>', '')).words);
}

/** Every word to know, in a fixed order; its place in the list is its number. */
export const VOCABULARY: readonly string[] = [
  ...new Set([
    ...LABEL_WORDS.split(' '),
    ...WORDINGS.flatMap(({ editions }) => editions.flatMap((edition) => piecesOf(edition).flat())),
    ...WORDINGS.flatMap(({ labels }) => labels.flatMap((label) => normalisePaste(label).words)),
  ]),
];
