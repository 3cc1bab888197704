/** What `overcome explain --data` is given: a forecast from the waits of a place. */
import type { KeptPlace } from '../cli/kept-place.ts';
import type { ForecastOf } from '../explanation/explain.ts';
import { englishWords } from '../language/words.ts';
import { forecastTold } from '../services/waits/forecast-told.ts';
import { makeForecasts } from '../services/waits/forecasts.ts';
import { openPlace } from './open-place.ts';

/** @param today ISO. */
export async function openForecasts(
  place: KeptPlace,
  today: string,
  complain: (bug: unknown) => void,
): Promise<ForecastOf> {
  const { storage } = await openPlace(place, { makeKey: false, existing: true, complain });
  const forecasts = makeForecasts();
  try {
    await forecasts.refresh(storage.waits, today);
  } finally {
    await storage.close();
  }
  const words = englishWords();
  return (waiting) => forecastTold(forecasts, words, waiting);
}
