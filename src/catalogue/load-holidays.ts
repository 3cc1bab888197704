/**
 * The days on which a post is closed: federal holidays of the United States and public holidays of the host country.
 *
 * The calendar of the world's holidays takes about 0.2 s to load, so it is loaded when somebody asks for it and not
 * when the program starts. Until then, and for the countries that it does not know, {@link usHolidaysOnly} serves.
 */
import type { Day } from '../cases/day.ts';
import { isUsHoliday } from './is-us-holiday.ts';
import type { Post } from './post.ts';

export type IsHolidayAt = (post: Pick<Post, 'code' | 'countryCode'>) => (day: Day) => boolean;

/** Needs no calendar: what is closed everywhere. */
export const usHolidaysOnly: IsHolidayAt = () => isUsHoliday;

/** States and provinces whose holidays differ from the country's, by post, as the calendar names them. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  ...{ BLF: 'NIR', LND: 'ENG' },
  ...{ CLG: 'AB', HLF: 'NS', MTL: 'QC', OTT: 'ON', QBC: 'QC', TRT: 'ON', VAC: 'BC' },
  ...{ BRL: 'BE', FRN: 'HE', MUN: 'BY' },
  ...{ MLB: 'VIC', PRT: 'WA', SYD: 'NSW' },
};

/** A holiday as the calendar tells it: local wall time of its beginning, and two instants. */
type Told = { readonly type: string; readonly date: string; readonly start: Date; readonly end: Date };

/** Years outside are of no use to a case; without bounds, odd dates would fill the memory with years. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const NONE: ReadonlySet<string> = new Set();

/** Loads the calendar. Years of a country are computed when first asked for and kept as long as the result lives. */
export async function loadHolidays(): Promise<IsHolidayAt> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Map<string, ReadonlySet<string>>();
  const closedIn = (country: string, subdivision: string | undefined, year: number): ReadonlySet<string> => {
    if (year < FIRST_YEAR || year > LAST_YEAR) return NONE;
    const key = `${country} ${subdivision ?? ''} ${year}`;
    const already = known.get(key);
    if (already) return already;
    const calendar = subdivision ? new Holidays(country, subdivision) : new Holidays(country);
    // A country that the calendar does not know has an empty list.
    const told: readonly Told[] = calendar.getHolidays(year) ?? [];
    const days = new Set(told.filter(({ type }) => type === 'public').flatMap(daysOf));
    known.set(key, days);
    return days;
  };
  return ({ code, countryCode }) =>
    (day) =>
      isUsHoliday(day) || closedIn(countryCode, SUBDIVISIONS[code], day.year).has(day.toString());
}

/** The days whose noon lies within the holiday: some begin at sunset, some last for days, half days begin at noon. */
function daysOf({ date, start, end }: Told): readonly string[] {
  const begin = Temporal.PlainDateTime.from(date.slice(0, 19).replace(' ', 'T'));
  const finish = begin.add({ minutes: Math.round((end.getTime() - start.getTime()) / 60_000) });
  const days: string[] = [];
  for (
    let noon = begin.withPlainTime({ hour: 12 });
    Temporal.PlainDateTime.compare(noon, finish) < 0;
    noon = noon.add({ days: 1 })
  )
    if (Temporal.PlainDateTime.compare(begin, noon) < 0) days.push(noon.toPlainDate().toString());
  return days;
}
