/** Days in tables that others made: whole days of the calendar, none before visas were kept track of, none to come. */
import { existsInCalendar } from '../../../cases/day.ts';

/** Nobody collected waits before; an earlier day is a mistyped one. */
const FIRST = '1980-01-01';

export type DayRead =
  | { readonly ok: true; readonly day: string }
  | { readonly ok: false; readonly problem: string };

/** @param last ISO; the day of the import: nothing has happened after it. */
export function readDay(name: string, given: string, last: string): DayRead {
  const expected = `Expected a day like 2014-05-03, from ${FIRST} to ${last}.`;
  if (given.length !== 10 || !existsInCalendar(given) || given < FIRST || given > last) {
    return { ok: false, problem: `"${name}" is "${given.slice(0, 40)}". ${expected}` };
  }
  return { ok: true, day: given };
}
