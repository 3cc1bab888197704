/**
 * Takes numbers and addresses that identify a person out of a text, at their places, before the text is read: a case
 * number that begins with 2024 is no year, and the groups of a telephone number are no days.
 */
import { findAddresses, findNumbers } from './find-identifiers.ts';
import type { PersonalSpan } from './personal-span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Without one of these a text holds no such number: most texts are not looked at further. */
const MAY_HOLD =
  /\d{5}|[A-Z]{2}\d\d[A-Z\d]{4}|\d{3}[-. ()]{1,2}\d{3}|\d\d \d\d \d\d \d\d|\d[-/]\d{1,4}[-/,]\d{0,4}[,-]/i;
const NET = /@|\bdot\b|\bat\b [a-z\d-]{2,63}\.[a-z]|https?:|www\./i;
const NONE: readonly PersonalSpan[] = [];
/** Blanks that the reader passes over, by their length. */
const FILLERS = ['[number]', '[name]'] as const;

/** The text keeps its length, so that places found in it are places of the text that was given. */
export function hideIdentifiers(text: string): string {
  const addresses = NET.test(text) ? findAddresses(text) : NONE;
  const numbers = MAY_HOLD.test(text) ? findNumbers(text) : NONE;
  if (addresses.length === 0 && numbers.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of withoutOverlaps([...addresses, ...numbers])) {
    const filler = FILLERS.find(({ length }) => length <= to - from);
    if (filler === undefined) continue;
    parts.push(text.slice(at, from), filler.padEnd(to - from));
    at = to;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}
