/**
 * Calendar days as the log keeps them: ISO text whose unknown parts are left out.
 *
 * "2021-03" is a month whose day nobody told us, not the first of March. Code that needs a real day asks
 * {@link wholeDay} and gets null for anything less; code that needs bounds asks {@link earliest} and {@link latest}.
 */
import Type, { type Static } from 'typebox';

export type Day = Temporal.PlainDate;

/** "YYYY-MM-DD", "YYYY-MM" or "YYYY". */
export const PartialDay = Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
export type PartialDay = Static<typeof PartialDay>;

/** The day itself when all its parts are known and it exists in the calendar; otherwise null. */
export function wholeDay(day: PartialDay | null | undefined): Day | null {
  if (day === null || day === undefined || day.length !== 10) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The first day that the partial day can mean; null when nothing is known or no such day exists. */
export function earliest(day: PartialDay | null | undefined): Day | null {
  return day ? wholeDay(`${day}-01-01`.slice(0, 10)) : null;
}

/** The last day that the partial day can mean; null when nothing is known or no such day exists. */
export function latest(day: PartialDay | null | undefined): Day | null {
  if (!day) return null;
  if (day.length === 10) return wholeDay(day);
  const first = earliest(day);
  if (first === null) return null;
  const month = day.length === 4 ? first.with({ month: 12 }) : first;
  return month.with({ day: month.daysInMonth });
}

/** True when the text is a partial day that exists in the calendar ("2021-02-30" does not). */
export function existsInCalendar(day: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(day) && earliest(day) !== null;
}

/** Whole days from one day to another; negative when `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'day' }).days;
}
