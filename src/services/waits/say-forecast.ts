/** A forecast in plain words: for the command line and the API; pages draw the same with the same messages. */
import { daysBetween } from '../../cases/day.ts';
import type { ExplainedForecast } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import { HORIZONS } from '../../waits/forecast/ahead.ts';
import { FEWEST_CASES } from './cohort.ts';

type Said = Pick<ExplainedForecast, 'waited' | 'since' | 'within' | 'median' | 'interval80' | 'from'>;

/** Below it we say that one will hardly hear within a month. */
const SMALL = 0.25;
export const isSlow = ({ within }: Pick<Said, 'within'>): boolean => within[30] < SMALL;

/** What somebody can do whose wait will hardly end soon, in the order in which it helps. */
export const SLOW_ADVICE = ['papers', 'reach', 'ask', 'plans'] as const;

/** @param today ISO. */
export function sayForecast(said: Said, today: string, words: Words): readonly string[] {
  const advice = SLOW_ADVICE.map((one) => words.say(`waits.forecast.do.${one}`));
  return [
    sayWaited(said, words),
    sayChance(said, words),
    ...sayWhen(said, today, words),
    ...(isSlow(said)
      ? [words.say('waits.forecast.small'), [words.say('waits.forecast.small.do'), ...advice].join(' ')]
      : []),
    ...sayBasis(said, today, words),
  ];
}

export const sayWaited = ({ waited, since }: Said, words: Words): string =>
  words.say('waits.forecast.waited', { days: waited, day: words.day(Temporal.PlainDate.from(since)) });

export const sayChance = ({ within, from }: Said, words: Words): string =>
  words.say('waits.forecast.chance', { count: ofHundred(within[30]), only: onlyVisas(from) });

/** Of cases none of which ended without a visa it can be told when one came, not whether. */
export const onlyVisas = ({ without }: Said['from']): 'yes' | 'no' => (without === 0 ? 'yes' : 'no');

export type ChanceBy = { readonly day: Temporal.PlainDate; readonly days: number; readonly share: number };

/** The chances of being issued, day by day ahead. */
export const chancesAhead = ({ within }: Said, today: Temporal.PlainDate): readonly ChanceBy[] =>
  HORIZONS.map((days) => ({ day: today.add({ days }), days, share: within[days] }));

/** Whole cases of a hundred. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** The middle, and the fastest and the slowest tenth. */
export function sayWhen({ median, interval80 }: Said, today: string, words: Words): readonly string[] {
  const half =
    median === null
      ? words.say('waits.forecast.no-half')
      : words.say('waits.forecast.half', {
          days: Math.max(1, median),
          day: sayDayAhead(median, today, words),
        });
  if (interval80 === null) return [half];
  const [fast, slow] = interval80;
  return [half, words.say('waits.forecast.tenths', { fast: Math.max(1, fast), slow: slow ?? 'none' })];
}

const sayDayAhead = (days: number, today: string, words: Words): string =>
  words.day(Temporal.PlainDate.from(today).add({ days: Math.max(1, days) }));

/** Older knowledge is said to be old, and so are cases half of which began so long ago. */
const [LONG_AGO, BEGAN_LONG_AGO] = [365, 3 * 365];

/** From how many cases, of which years and of which kind, as of when, and what they cannot tell. */
export function sayBasis({ from }: Said, today: string, words: Words): readonly string[] {
  const nearest = from.cohorts.filter(({ cases }) => cases >= FEWEST_CASES).at(-1);
  const alike = Object.entries(nearest?.alike ?? {}).flatMap(([trait, value]) =>
    isSaid(trait) && value !== '' ? [words.say(`waits.alike.${trait}`)] : [],
  );
  return [
    sayCases(from, words),
    ...(onlyVisas(from) === 'yes' ? [words.say('waits.forecast.only-visas')] : []),
    nearest === undefined || alike.length === 0
      ? words.say('waits.forecast.far')
      : words.say('waits.forecast.near', { cases: nearest.cases, alike: words.list(alike) }),
    ...sayOld(from, today, words),
  ];
}

function sayCases({ cases, asOf, began }: Said['from'], words: Words): string {
  const [first, middle, last] = [began.first, began.middle, began.last].map((day) => day.slice(0, 4));
  return words.say('waits.forecast.basis', {
    ...{ cases, day: words.day(Temporal.PlainDate.from(asOf)) },
    ...{ years: first === last ? 'one' : 'more', first: first ?? '', middle: middle ?? '', last: last ?? '' },
  });
}

function sayOld({ asOf, began }: Said['from'], today: string, words: Words): readonly string[] {
  const ago = (day: string): number =>
    daysBetween(Temporal.PlainDate.from(day), Temporal.PlainDate.from(today));
  if (ago(asOf) > LONG_AGO) return [words.say('waits.forecast.old', { what: 'seen' })];
  return ago(began.middle) > BEGAN_LONG_AGO ? [words.say('waits.forecast.old', { what: 'began' })] : [];
}

const SAID = ['class', 'hold', 'region', 'post', 'entry', 'field'] as const;
const isSaid = (trait: string): trait is (typeof SAID)[number] => SAID.some((one) => one === trait);
