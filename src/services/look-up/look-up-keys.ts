/** The keyed hash under which a case is found: of all that a look-up asks, so that no part of it finds anything alone. */
import type { Keyring } from '../ports/keyring.ts';
import { caseNumberOf } from './case-number.ts';

/** What a person types to find a case, as the official page asks it. */
export type LookUpAsk = {
  /** Three-letter code. */
  readonly post: string;
  readonly caseNumber: string;
  readonly passportNumber: string;
  /** The surname or its first five letters. */
  readonly surname: string;
};

/** Of how many letters of the surname the official page asks. */
const SURNAME_LETTERS = 5;

/**
 * Every key under which the case is to be found. A surname of several parts has two: "DE LA CRUZ" is typed both as
 * five letters, DELAC, and as five places, "DE LA". So has one with a letter that passports write as two: "MÜLLER" is
 * typed as MULLE and as MUELL.
 */
export function lookUpKeys(keyring: Keyring, ask: LookUpAsk): readonly string[] {
  const places = latin(ask.surname).slice(0, SURNAME_LETTERS);
  const forms = new Set([
    surnameKey(ask.surname),
    places.replace(/[^A-Z]/g, ''),
    surnameKey(transliterated(ask.surname)),
  ]);
  return [...forms].map((surname) => keyOf(keyring, ask, surname));
}

/** The one key that a look-up asks for. The cost is the same whatever was typed. */
export function lookUpKey(keyring: Keyring, ask: LookUpAsk): string {
  return keyOf(keyring, ask, surnameKey(ask.surname));
}

function keyOf(keyring: Keyring, { post, caseNumber, passportNumber }: LookUpAsk, surname: string): string {
  const number = caseNumberOf(caseNumber)?.text ?? '';
  return keyring.hash('look-up', [post.trim().toUpperCase(), number, plainNumber(passportNumber), surname]);
}

/** Letters and digits of a passport number, capitals. */
export function plainNumber(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

function surnameKey(typed: string): string {
  return latin(typed)
    .replace(/[^A-Z]/g, '')
    .slice(0, SURNAME_LETTERS);
}

/** Whether anything of a surname is left to look it up by. */
export const hasLatinLetters = (surname: string): boolean => surnameKey(surname) !== '';

/** Capitals without accents. */
function latin(typed: string): string {
  return typed
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ØÐĐŁÞÆŒ]/g, (letter) => PLAIN.get(letter) ?? letter);
}
/** Letters that are no letter with an accent. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ Ø: 'O', Ð: 'D', Đ: 'D', Ł: 'L', Þ: 'TH', Æ: 'AE', Œ: 'OE' }),
);

/** As the machine-readable line of a passport may write it: ICAO Doc 9303-3, section 6, transliteration. */
const transliterated = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[ÄÅÖÜØÑ]/g, (letter) => DOUBLED.get(letter) ?? letter);
const DOUBLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ Ä: 'AE', Å: 'AA', Ö: 'OE', Ü: 'UE', Ø: 'OE', Ñ: 'NXX' }),
);
