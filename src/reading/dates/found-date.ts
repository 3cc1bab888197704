/** A date as it stands in a text, before it is decided what it means. */
import type { DateLine } from './date-line.ts';

/** Parts that were said; null for what was not. */
export type DateParts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Which part the writer put first, where figures alone leave it open. */
  readonly order: 'day-first' | 'month-first' | 'either';
};

export type FoundDate = {
  /** First token and the token behind the last. */
  readonly from: number;
  readonly to: number;
} & (
  | { readonly is: 'said'; readonly readings: readonly DateParts[] }
  /** Counted from the day of writing, or from the date before it in the text. */
  | { readonly is: 'counted'; readonly base: 'posted' | 'before'; readonly days: number }
  /** `last` is counted back from the day of writing; without it, it may follow the date before it. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly last: boolean }
  /** A day of the month of writing, or of one before or after it. */
  | { readonly is: 'monthly'; readonly day: number; readonly months: number }
  /** A time that is no day. */
  | { readonly is: 'vague' }
);

/** A step of a parser: what it found at a token, or null. */
export type DateParser = (line: DateLine, at: number) => FoundDate | null;
