/**
 * The days of the week on which the country of a post rests; posts follow it, with few exceptions.
 *
 * General knowledge, not a cited fact: it serves to count working days, never to tell anybody that a door is open.
 */
import type { Day } from '../cases/day.ts';
import type { CountryCode } from './countries.ts';
import type { Post } from './post.ts';

const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

type Weekend = readonly [number, number];
const SATURDAY_SUNDAY: Weekend = [SATURDAY, SUNDAY];
const FRIDAY_SATURDAY: Weekend = [FRIDAY, SATURDAY];

/** Countries that rest on Friday and Saturday, until the day given or still. */
const FRIDAY_COUNTRIES: Readonly<Partial<Record<CountryCode, string | null>>> = {
  AE: '2021-12-31',
  AF: null,
  BD: null,
  BH: null,
  DJ: null,
  DZ: null,
  EG: null,
  IQ: null,
  JO: null,
  KW: null,
  OM: null,
  QA: null,
  SA: null,
  SD: null,
};

export function isWeekendAt(post: Pick<Post, 'countryCode'>): (day: Day) => boolean {
  return (day) => weekendOn(post.countryCode, day).includes(day.dayOfWeek);
}

function weekendOn(country: CountryCode, day: Day): Weekend {
  const until = FRIDAY_COUNTRIES[country];
  if (until === undefined) return SATURDAY_SUNDAY;
  return until === null || day.toString() <= until ? FRIDAY_SATURDAY : SATURDAY_SUNDAY;
}
