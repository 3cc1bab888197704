/** The forecast for a case of the office, from its own log. */
import type { CaseLog } from '../../cases/event.ts';
import type { Standing } from '../../cases/standing.ts';
import type { Foretold } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import { explainForecast } from './explain-forecast.ts';
import type { Forecasts } from './forecasts.ts';
import { waitsOfLog } from './waits-of-log.ts';

/**
 * Standings in which the office goes on by itself towards a visa. While the applicant has to act, how long others
 * took says nothing: it depends on the day on which the applicant acts.
 */
const GOES_ON: ReadonlySet<Standing> = new Set(['processing', 'under-review']);

/** Empty when the case does not wait for the office since a hold, or nothing is known to compare it with. */
export function forecastOfficial(
  forecasts: Pick<Forecasts, 'forecast'>,
  words: Words,
  { log, standing }: { readonly log: CaseLog; readonly standing: Standing },
  today: Temporal.PlainDate,
): Foretold {
  if (!GOES_ON.has(standing)) return {};
  const wait = waitsOfLog(log, today.toString()).find((one) => one.wait === 'hold-to-issued');
  if (wait === undefined || wait.ended !== null) return {};
  return explainForecast(forecasts, wait, today.toString(), words);
}
