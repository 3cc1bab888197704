/** A page in parts, each with what it alone would tell a careful reader: the ground truth of generated pastes. */
import type { Wording, WordingEdition } from '../../catalogue/wording.ts';
import type { Chance } from './chance.ts';

/** What a part tells: word and text, the word alone, perhaps something, or nothing. */
export type Tells = 'all' | 'word' | 'perhaps' | 'nothing';
export type Part = { readonly says: string; readonly tells: Tells };

/** Sentences that other wordings have too, or that anybody could have written. */
const TELLS_LESS: Readonly<Record<string, Tells>> = {
  'A U.S. Consular Officer has adjudicated and refused your visa application.': 'word',
  'A U.S. consular officer has adjudicated and refused your visa application.': 'word',
  'Your application was refused.': 'perhaps',
  'Please follow any instructions provided by the consular officer.': 'perhaps',
  'This processing can take several weeks.': 'perhaps',
  'If further information is needed, you will be contacted.': 'perhaps',
  'For more information, please visit <post>.': 'nothing',
};

/** Wordings whose heading, cut short, is the heading of another: nobody can tell which of the two was cut. */
export const NOT_TO_CUT = new Set([
  'passport-in-transit-from-post',
  'passport-in-transit-to-post',
  'passport-ready-for-pickup',
]);

export const POSTS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['U.S. Consulate General Mumbai', 'BMB'],
  ['U.S. Embassy London', 'LND'],
  ['U.S. Consulate General Toronto', 'TRT'],
  ['U.S. Embassy Islamabad', 'ISL'],
];

export function textParts(wording: Wording, edition: WordingEdition, post: string): readonly Part[] {
  if (!edition.exact) return [];
  if (wording.labels.some((label) => label.toLowerCase() === edition.sentences[0]?.toLowerCase())) return [];
  return edition.sentences.map((sentence) => ({
    says: sentence.replace('<post>', post),
    tells: TELLS_LESS[sentence] ?? 'all',
  }));
}

/** The heading tells all, but for "Refused", which has two texts. */
export function labelPart(wording: Wording, chance: Chance): Part | null {
  const [first, ...rest] = wording.labels;
  if (first === undefined) return null;
  const says = chance.odds(0.8) ? first : chance.one([first, ...rest]);
  return { says, tells: wording.text === null ? 'all' : 'word' };
}

/** The two days as the page labels them, in the old and the new way. */
export function dateParts(created: string, updated: string, chance: Chance): readonly Part[] {
  const [one, two] = chance.one([
    ['Case Created', 'Case Last Updated'],
    ['Case Creation Date', 'Status Updated Date'],
  ] as const);
  return [
    { says: `${one}: ${created}`, tells: 'nothing' },
    { says: `${two}: ${updated}`, tells: 'nothing' },
  ];
}
