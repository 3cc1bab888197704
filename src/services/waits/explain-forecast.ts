/** The forecast of a wait that goes on, as an explanation carries it. */
import type { ExplainedForecast, Foretold } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import type { Ground } from '../../waits/forecast/ground.ts';
import type { KeptWait } from '../ports/waits.ts';
import { FEWEST_CASES } from './cohort.ts';
import type { Forecasts } from './forecasts.ts';
import { sayForecast } from './say-forecast.ts';

export type GoesOn = Pick<KeptWait, 'start' | 'visaClass' | 'post' | 'region' | 'hold'>;

/** Empty when nothing was learned yet. `today` is ISO. */
export function explainForecast(
  forecasts: Pick<Forecasts, 'forecast'>,
  { start, visaClass, post, region, hold }: GoesOn,
  today: string,
  words: Words,
): Foretold {
  const said = forecasts.forecast({ start, asOf: today, visaClass, post, region, hold });
  if (said === null) return {};
  const { waited, within, median, interval80, from } = said;
  const tooLittle = sayTooLittle(from, words);
  if (tooLittle !== null) return { noForecast: tooLittle };
  const like = { visaClass, post, hold };
  const forecast: Omit<ExplainedForecast, 'says'> = {
    ...{ waited, since: start, within, median, interval80, like, from },
  };
  return { forecast: { ...forecast, says: sayForecast(forecast, today, words) } };
}

/** Why a forecast from these cases would be a guess, in words; null when it may be told. */
export function sayTooLittle({ cases, issued }: Ground, words: Words): string | null {
  if (cases < FEWEST_CASES) return words.say('waits.forecast.too-few');
  return issued === 0 ? words.say('waits.forecast.none-issued') : null;
}
