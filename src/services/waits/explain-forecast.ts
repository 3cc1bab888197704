/** The forecast of a wait that goes on, as an explanation carries it. */
import type { ExplainedForecast } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import type { KeptWait } from '../ports/waits.ts';
import type { Forecasts } from './forecasts.ts';
import { sayForecast } from './say-forecast.ts';

export type GoesOn = Pick<KeptWait, 'start' | 'visaClass' | 'post' | 'region' | 'hold'>;

/** Null when nothing is known to compare it with. `today` is ISO. */
export function explainForecast(
  forecasts: Pick<Forecasts, 'forecast'>,
  { start, visaClass, post, region, hold }: GoesOn,
  today: string,
  words: Words,
): ExplainedForecast | null {
  const said = forecasts.forecast({ start, asOf: today, visaClass, post, region, hold });
  if (said === null) return null;
  const { waited, within, median, interval80, from } = said;
  const forecast = { waited, since: start, within, median, interval80, from };
  return { ...forecast, like: { visaClass, post, hold }, says: sayForecast(forecast, today, words) };
}
