import { dayNumber } from '../day-number.ts';
import { HORIZONS, type Within } from '../forecast/ahead.ts';
import type { ForecastAsk } from '../forecast/forecaster.ts';
import { chanceOnCurve, survivalByDay } from '../survival-by-day.ts';
import type { Wait } from '../wait.ts';

/**
 * Answers from one Kaplan–Meier curve of being issued. One half when no case of the curve waited so long.
 * Cost: O(waits + days) once, then O(1) an ask.
 */
export function curveAhead(waits: readonly Wait[]): (ask: ForecastAsk) => Within {
  const curve = survivalByDay(waits);
  return (ask) => {
    const waited = (dayNumber(ask.asOf) ?? 0) - (dayNumber(ask.start) ?? 0);
    const within: Record<keyof Within, number> = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
    for (const horizon of HORIZONS) within[horizon] = chanceOnCurve(curve, waited, horizon) ?? 0.5;
    return within;
  };
}
