/** The forecast for a case of the office, from its own log. */
import type { CaseLog } from '../../cases/event.ts';
import type { ExplainedForecast } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import { explainForecast } from './explain-forecast.ts';
import type { Forecasts } from './forecasts.ts';
import { waitsOfLog } from './waits-of-log.ts';

/** Null when the case does not wait for its visa since a hold, or nothing is known to compare it with. */
export function forecastOfficial(
  forecasts: Pick<Forecasts, 'forecast'>,
  words: Words,
  log: CaseLog,
  today: Temporal.PlainDate,
): ExplainedForecast | null {
  const wait = waitsOfLog(log, today.toString()).find((one) => one.wait === 'hold-to-issued');
  if (wait === undefined || wait.ended !== null) return null;
  return explainForecast(forecasts, wait, today.toString(), words);
}
