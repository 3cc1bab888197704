import { wholeDay } from '../../cases/day.ts';
import type { Words } from '../../language/words.ts';

/** A day of the log in words; as it stands where it is no day of the calendar. */
export function dayInWords(iso: string, words: Words): string {
  const day = wholeDay(iso);
  return day === null ? iso : words.day(day);
}
