/**
 * Text in the letters that the fonts of a letter have, which are those of western Europe.
 *
 * Names in visa papers are in the Latin letters of the passport, so most pass as they are. Other Latin letters lose
 * their marks, Cyrillic and Greek are written as passports write them; every other script is marked as missing, and
 * the letter says where it can be read. It is never turned into something that looks like a name and is none.
 */
import { CYRILLIC, GREEK, LATIN } from './transliterations.ts';

/** Stands where letters are missing. */
export const MISSING = '[…]';

export type Printable = { readonly text: string; readonly complete: boolean };

/** Latin-1, and what Windows-1252 has besides: quotation marks, dashes, the bullet, euro, a few letters. */
const HAS = /^[\n -~\u00a0-\u00ffŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]$/;

export function printableText(given: string): Printable {
  let text = '';
  let complete = true;
  let missing = false;
  let spaces = '';
  for (const letter of greekPairs(given.normalize('NFC').replace(/\r\n?/g, '\n'))) {
    const printed = HAS.test(letter) ? letter : inOtherLetters(letter);
    if (printed === null) {
      if (!missing) text += MISSING;
      complete = false;
      missing = true;
      spaces = '';
    } else if (missing && (printed === ' ' || printed === '')) spaces += printed;
    else {
      text += spaces + printed;
      missing = false;
      spaces = '';
    }
  }
  return { text: text + spaces, complete };
}

/** Upsilon is written by the letter before it: "ou" and "av". */
const greekPairs = (text: string): string =>
  text.replace(/([οΟ])[υύΥΎ]/g, '$1u').replace(/([αεηΑΕΗ])[υύΥΎ]/g, '$1v');

/** Null when the fonts have nothing for it. */
function inOtherLetters(letter: string): string | null {
  const known = LATIN[letter] ?? CYRILLIC[letter] ?? GREEK[letter];
  if (known !== undefined) return known;
  if (/\p{Zs}|\t/u.test(letter)) return ' ';
  // Marks and invisible characters: alone they say nothing.
  if (/[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(letter)) return '';
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (plain === letter || plain === '') return null;
  const parts = [...plain].map((part) =>
    HAS.test(part) ? part : (LATIN[part] ?? CYRILLIC[part] ?? GREEK[part]),
  );
  return parts.every((part) => part !== undefined) ? parts.join('') : null;
}
