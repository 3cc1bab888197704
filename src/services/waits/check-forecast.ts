/**
 * Checks the forecast on days of the past: it learns from what was known on a day, and what it says of those who
 * waited then is held against what came of them. So do two simple methods, on the same cases.
 */
import { setImmediate } from 'node:timers/promises';
import { brierScore, type Scored } from '../../waits/backtest/brier-score.ts';
import { type CalibrationBin, calibrationBins } from '../../waits/backtest/calibration-bins.ts';
import { calibrationError } from '../../waits/backtest/calibration-error.ts';
import { endedOnly } from '../../waits/backtest/ended-only.ts';
import { isoDay } from '../../waits/backtest/iso-day.ts';
import { type KnownAsOf, knownAsOf } from '../../waits/backtest/known-as-of.ts';
import type { Method } from '../../waits/backtest/method.ts';
import { pooledKaplanMeier } from '../../waits/backtest/pooled-kaplan-meier.ts';
import { refinedHazards } from '../../waits/backtest/refined-hazards.ts';
import type { CaseHistory } from '../../waits/case-history.ts';
import { dayNumber } from '../../waits/day-number.ts';

/** "Within so many days" is what is checked. */
export const CHECKED_WITHIN = 30;

export type ForecastCheck = {
  /** Days of the past on which it was asked, ISO, the latest first. */
  readonly days: readonly string[];
  readonly asks: number;
  readonly bins: readonly CalibrationBin[];
  /** Mean distance between what was said and what came about, 0 to 1. */
  readonly calibrationError: number;
  /** Mean squared error of the chances: 0 is perfect. */
  readonly brier: Readonly<Record<'forecast' | 'endedOnly' | 'pooled', number>>;
};

const MOST_DAYS = 6;
const DAYS_APART = 61;
/** So many days are looked at in search of days with asks enough. */
const MOST_LOOKS = 40;
/** The latest cases that one day learns from: some tenths of a second of work. */
const MOST_HISTORIES = 6_000;
const FEWEST_ASKS = 30;

/**
 * Null where no day has asks enough. `followedUntil` is the last day that the source knows of. Other work gets its
 * turn between two days. Cost: at most {@link MOST_DAYS} times that of learning.
 */
export async function checkForecast(
  histories: readonly CaseHistory[],
  followedUntil: string,
): Promise<ForecastCheck | null> {
  const until = dayNumber(followedUntil);
  if (until === null) return null;
  const scored: Readonly<Record<keyof ForecastCheck['brier'], Scored[]>> = {
    ...{ forecast: [], endedOnly: [], pooled: [] },
  };
  const days: string[] = [];
  for (let look = 0; look < MOST_LOOKS && days.length < MOST_DAYS; look++) {
    const asOf = isoDay(until - CHECKED_WITHIN - look * DAYS_APART);
    await setImmediate();
    const day = dayOf(histories, asOf, followedUntil);
    if (day.asked.length < FEWEST_ASKS) continue;
    days.push(asOf);
    scored.forecast.push(...score(refinedHazards, day));
    scored.endedOnly.push(...score(endedOnly, day));
    scored.pooled.push(...score(pooledKaplanMeier, day));
  }
  const brier = (of: readonly Scored[]): number => brierScore(of) ?? 0;
  if (scored.forecast.length === 0) return null;
  return {
    ...{ days, asks: scored.forecast.length, bins: calibrationBins(scored.forecast) },
    calibrationError: calibrationError(scored.forecast) ?? 0,
    brier: {
      forecast: brier(scored.forecast),
      endedOnly: brier(scored.endedOnly),
      pooled: brier(scored.pooled),
    },
  };
}

/** Only those are asked of whom it is known what came within the days; the others are learned from all the same. */
function dayOf(histories: readonly CaseHistory[], asOf: string, followedUntil: string): KnownAsOf {
  const begun = histories.filter(({ start }) => start <= asOf).slice(0, MOST_HISTORIES);
  const horizon = isoDay((dayNumber(asOf) ?? 0) + CHECKED_WITHIN);
  const followed = begun.filter(({ end, seen }) => end !== null || seen >= horizon);
  const { history } = knownAsOf(begun, asOf, followedUntil);
  return { asOf, history, asked: knownAsOf(followed, asOf, followedUntil).asked };
}

function score(method: Method, { asOf, history, asked }: KnownAsOf): readonly Scored[] {
  const answer = method(history, asOf);
  return asked.flatMap(({ ask, outcome: { days, follow } }) =>
    follow < CHECKED_WITHIN
      ? []
      : [{ chance: answer(ask)[CHECKED_WITHIN], happened: days !== null && days <= CHECKED_WITHIN }],
  );
}
