import { dayNumber } from '../day-number.ts';
import { HORIZONS, type Within } from '../forecast/ahead.ts';
import type { ForecastAsk } from '../forecast/forecaster.ts';
import { kaplanMeier } from '../kaplan-meier.ts';
import { tabulateWaits } from '../tabulate-waits.ts';
import type { Wait } from '../wait.ts';

/**
 * Answers from one Kaplan–Meier curve of being issued: P(within h | waited s) = 1 − S(s + h)/S(s). One half when no
 * case of the curve waited so long. Cost: O(waits + days) once, then O(1) an ask.
 */
export function curveAhead(waits: readonly Wait[]): (ask: ForecastAsk) => Within {
  const curve = byDay(waits);
  return (ask) => {
    const waited = (dayNumber(ask.asOf) ?? 0) - (dayNumber(ask.start) ?? 0);
    const still = curve(waited);
    const within: Record<keyof Within, number> = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
    for (const horizon of HORIZONS) within[horizon] = still > 0 ? 1 - curve(waited + horizon) / still : 0.5;
    return within;
  };
}

/** The chance of still waiting after each day, looked up instead of searched for. */
function byDay(waits: readonly Wait[]): (day: number) => number {
  const tabulated = tabulateWaits(waits);
  if (!tabulated.ok) return () => 1;
  const { day } = tabulated.table;
  const survival = kaplanMeier(tabulated.table, ['issued']);
  const days = new Float64Array((day.at(-1) ?? 0) + 1);
  let [i, now] = [0, 1];
  for (let t = 0; t < days.length; t++) {
    if (day[i] === t) now = survival[i++] ?? now;
    days[t] = now;
  }
  return (t) => days[Math.min(t, days.length - 1)] ?? 1;
}
