import { existsInCalendar } from '../cases/day.ts';
import type { Paste } from './paste.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FIRST_LETTERS = 'jfmasond';
const LONGEST_MONTH = 9;

/** A day that a paste names, and the last word of it. */
export type NamedDay = { readonly day: string; readonly to: number };

/**
 * The day that begins at a word: 08-Jan-2021, "8 January 2021", "Jan 8, 2021", 2021-01-08, or 13/01/2021 where one
 * of the two numbers can only be the day. Null for anything else, and for a day that no calendar has.
 */
export function dayAt({ words }: Paste, at: number): NamedDay | null {
  const first = words[at] ?? '';
  const code = first.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  if (!isDigit && monthOf(first) === 0) return null;
  const [second, third] = [words[at + 1] ?? '', words[at + 2] ?? ''];
  const glued = first.length === 9 ? /^(\d\d)([a-z]{3})(\d{4})$/.exec(first) : null;
  if (glued !== null) return made(glued[3], monthOf(glued[2] ?? ''), glued[1], at);
  if (!isDigit) return made(third, monthOf(first), second, at + 2);
  if (first.length === 4) return made(first, monthOf(second) || Number(second), third, at + 2);
  const month = monthOf(second);
  if (month > 0) return made(third, month, first, at + 2);
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 && two <= 12) return made(third, two, first, at + 2);
  return two > 12 || one === two ? made(third, one, second, at + 2) : null;
}

/** 1 to 12 for a word that begins with the name of a month, as scanners write it too; 0 for any other. */
function monthOf(word: string): number {
  if (word.length < 3 || word.length > LONGEST_MONTH || !FIRST_LETTERS.includes(word.charAt(0))) return 0;
  const found = MONTHS.indexOf(word.slice(0, 3)) + 1;
  if (found > 0 || !/[01]/.test(word)) return found;
  return MONTHS.indexOf(word.slice(0, 3).replaceAll('0', 'o').replaceAll('1', 'l')) + 1;
}

function made(year: string | undefined, month: number, day: string | undefined, to: number): NamedDay | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(
    (day ?? '').replaceAll('o', '0').replaceAll('l', '1'),
  )?.[1];
  const whole = (year ?? '').replaceAll('o', '0').replaceAll('l', '1');
  if (number === undefined || !/^(19|20)\d\d$/.test(whole) || !Number.isInteger(month)) return null;
  const iso = `${whole}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
  return existsInCalendar(iso) ? { day: iso, to } : null;
}
