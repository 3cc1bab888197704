/** The forecast in an explanation: for a told case that waits, from the first day of its hold. */
import type { Standing } from '../../cases/standing.ts';
import type { Waiting } from '../../explanation/explain.ts';
import type { Foretold } from '../../explanation/explanation.ts';
import type { Words } from '../../language/words.ts';
import { explainForecast } from './explain-forecast.ts';
import type { Forecasts } from './forecasts.ts';
import { waitsOfTold } from './waits-of-told.ts';

/** Standings in which a case that was held waits for its visa. */
const WAITS: ReadonlySet<Standing> = new Set(['processing', 'under-review', 'applicant-to-act']);

/** Empty when the case does not wait, nobody told since when, or nothing is known to compare it with. */
export function forecastTold(
  forecasts: Pick<Forecasts, 'forecast'>,
  words: Words,
  { told, standing, today }: Waiting,
): Foretold {
  if (!WAITS.has(standing)) return {};
  const wait = waitsOfTold(told).find((one) => one.wait === 'hold-to-issued');
  if (wait === undefined || wait.ended !== null) return {};
  return explainForecast(forecasts, wait, today.toString(), words);
}
