/** The forecast in an explanation: for a told case that waits, from the first day of its hold, in plain words. */
import type { Standing } from '../../cases/standing.ts';
import type { Waiting } from '../../explanation/explain.ts';
import type { ExplainedForecast } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import type { Forecast } from '../../waits/forecast/forecaster.ts';
import type { Forecasts } from './forecasts.ts';
import { waitsOfTold } from './waits-of-told.ts';

/** Standings in which a case that was held waits for its visa. */
const WAITS: ReadonlySet<Standing> = new Set(['processing', 'under-review', 'applicant-to-act']);

/** Null when the case does not wait, nobody told since when, or nothing is known to compare it with. */
export function forecastTold(
  forecasts: Pick<Forecasts, 'forecast'>,
  words: Words,
  { told, standing, today }: Waiting,
): ExplainedForecast | null {
  if (!WAITS.has(standing)) return null;
  const wait = waitsOfTold(told).find((one) => one.wait === 'hold-to-issued');
  if (wait === undefined || wait.ended !== null) return null;
  const { start, visaClass, post, region, hold } = wait;
  const said = forecasts.forecast({ start, asOf: today.toString(), visaClass, post, region, hold });
  if (said === null) return null;
  const { waited, within, median, interval80, from } = said;
  return { waited, since: start, within, median, interval80, from, says: sayForecast(said, start, words) };
}

/** Below it we say that one will hardly hear within a month. */
const SMALL = 0.25;

type Said = Extract<Forecast, { ok: true }>;

export function sayForecast(
  { waited, within, median, from }: Said,
  start: string,
  words: Words,
): readonly string[] {
  const day = (iso: string): string => words.day(Temporal.PlainDate.from(iso));
  const nearest = from.cohorts.filter(({ cases }) => cases >= FEWEST).at(-1);
  const alike = Object.entries(nearest?.alike ?? {}).flatMap(([trait, value]) =>
    isSaid(trait) && value !== '' ? [words.say(`waits.alike.${trait}`)] : [],
  );
  return [
    words.say('waits.forecast.waited', { days: waited, day: day(start) }),
    words.say('waits.forecast.chance', { share: words.percent(within[30]) }),
    median === null
      ? words.say('waits.forecast.no-half')
      : words.say('waits.forecast.half', { days: Math.max(1, median) }),
    ...(within[30] < SMALL ? [words.say('waits.forecast.small'), words.say('waits.forecast.small.do')] : []),
    words.say('waits.forecast.basis', { cases: from.cases, day: day(from.asOf) }),
    ...(nearest === undefined || alike.length === 0
      ? []
      : [words.say('waits.forecast.near', { cases: nearest.cases, alike: words.list(alike) })]),
  ];
}

/** A cohort with fewer cases is not named. */
const FEWEST = 10;

const SAID = ['class', 'hold', 'region', 'post', 'entry', 'field'] as const;
const isSaid = (trait: string): trait is (typeof SAID)[number] => SAID.some((one) => one === trait);
