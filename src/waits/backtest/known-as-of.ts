import type { CaseHistory } from '../case-history.ts';
import { dayNumber } from '../day-number.ts';
import type { ForecastAsk } from '../forecast/forecaster.ts';
import { lastDayToIssue } from '../forecast/hard-end.ts';
import { isoDay } from './iso-day.ts';

/** What came of an ask: issued after so many days, or not within the days that it was followed. */
export type Outcome = { readonly days: number | null; readonly follow: number };

export type Asked = { readonly ask: ForecastAsk; readonly outcome: Outcome };

/** What was known on a day, the cases that waited then, and (apart from both) what came of them. */
export type KnownAsOf = {
  readonly asOf: string;
  readonly history: readonly CaseHistory[];
  readonly asked: readonly Asked[];
};

/**
 * Takes a day's view of cases whose ends are known today: later starts are left out, later ends become "still
 * waits", and those who waited that day become asks with what we know now as the truth. Cost: O(cases).
 *
 * `followedUntil` is the last day that the source knows of.
 */
export function knownAsOf(cases: readonly CaseHistory[], asOf: string, followedUntil: string): KnownAsOf {
  const today = dayNumber(asOf) ?? Number.NaN;
  const history: CaseHistory[] = [];
  const asked: Asked[] = [];
  for (const known of cases) {
    if (known.start > asOf) continue;
    if (known.end !== null && known.end <= asOf) {
      history.push(known);
      continue;
    }
    // Without an end its source followed the case until `seen`, which may be before the day.
    const seen = known.end === null && known.seen < asOf ? known.seen : asOf;
    history.push({ ...known, end: null, outcome: null, seen });
    const lastDay = lastDayToIssue(known.covariates['class'] ?? '', dayNumber(known.start) ?? 0);
    if (seen < asOf || (lastDay !== null && lastDay < today)) continue;
    const end = known.outcome === 'issued' && known.end !== null ? dayNumber(known.end) : null;
    const until = Math.min(
      dayNumber(followedUntil) ?? today,
      lastDay === null ? Number.POSITIVE_INFINITY : lastDay + 1,
    );
    asked.push({
      ask: { start: known.start, asOf: isoDay(today), covariates: known.covariates },
      outcome: { days: end === null ? null : end - today, follow: until - today },
    });
  }
  return { asOf, history, asked };
}
