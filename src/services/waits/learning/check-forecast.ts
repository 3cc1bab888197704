/**
 * Checks the forecast on days of the past: it learns from what was known on a day, and what it says of those who
 * waited then is held against what came of them. So do two simple methods, on the same cases.
 */
import { brierScore, type Scored } from '../../../waits/backtest/brier-score.ts';
import { type CalibrationBin, calibrationBins } from '../../../waits/backtest/calibration-bins.ts';
import { calibrationError } from '../../../waits/backtest/calibration-error.ts';
import { endedOnly } from '../../../waits/backtest/ended-only.ts';
import { isoDay } from '../../../waits/backtest/iso-day.ts';
import { type KnownAsOf, knownAsOf } from '../../../waits/backtest/known-as-of.ts';
import type { Method } from '../../../waits/backtest/method.ts';
import { pooledKaplanMeier } from '../../../waits/backtest/pooled-kaplan-meier.ts';
import { refinedHazards } from '../../../waits/backtest/refined-hazards.ts';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { dayNumber } from '../../../waits/day-number.ts';

/** "Issued within so many days" is what is checked. */
export const CHECKED_WITHIN = 30;

const METHODS = { forecast: refinedHazards, endedOnly, pooled: pooledKaplanMeier } as const;
export type CheckedMethod = keyof typeof METHODS;

export type ForecastCheck = {
  /** Days of the past on which it was asked: how many, and the first and the last of them, ISO. */
  readonly days: number;
  readonly from: string;
  readonly to: string;
  /** Cases asked of, on all days together. */
  readonly asks: number;
  readonly bins: readonly CalibrationBin[];
  /** Mean distance between what was said and what came about, 0 to 1. */
  readonly calibrationError: number;
  /**
   * Mean squared error of the chances, a day counted as a day however many waited: 0 is perfect, 0.25 is what saying
   * one half of everybody gives. "endedOnly" is what trackers show.
   */
  readonly brier: Readonly<Record<CheckedMethod, number>>;
};

/** The latest cases that a day learns from: some tenths of a second of work. */
const MOST_HISTORIES = 20_000;
const FEWEST_ASKS = 30;

/**
 * Null where no day has asks enough. `histories` come the latest first; `followedUntil` is the last day that their
 * source knows of. Cost: that of learning, a day.
 */
export function checkForecast(
  histories: readonly CaseHistory[],
  days: readonly string[],
  followedUntil: string,
): ForecastCheck | null {
  const checked = days.flatMap((asOf) => {
    const known = knownOn(histories, asOf, followedUntil);
    return known.asked.length < FEWEST_ASKS ? [] : [known];
  });
  const scored = (method: Method): readonly (readonly Scored[])[] =>
    checked.map((known) => score(method, known));
  const ours = scored(METHODS.forecast);
  const every = ours.flat();
  const error = calibrationError(every);
  if (error === null) return null;
  const asked = checked.map(({ asOf }) => asOf).toSorted();
  return {
    ...{ days: asked.length, from: asked[0] ?? '', to: asked.at(-1) ?? '' },
    ...{ asks: every.length, bins: calibrationBins(every) },
    calibrationError: error,
    brier: {
      forecast: meanBrier(ours),
      endedOnly: meanBrier(scored(METHODS.endedOnly)),
      pooled: meanBrier(scored(METHODS.pooled)),
    },
  };
}

/** Only those are asked of whom it is known what came within the days; the others are learned from all the same. */
function knownOn(histories: readonly CaseHistory[], asOf: string, followedUntil: string): KnownAsOf {
  const begun = histories.filter(({ start }) => start <= asOf).slice(0, MOST_HISTORIES);
  const horizon = isoDay((dayNumber(asOf) ?? 0) + CHECKED_WITHIN);
  const followed = begun.filter(({ end, seen }) => end !== null || seen >= horizon);
  const { history } = knownAsOf(begun, asOf, followedUntil);
  const { asked } = knownAsOf(followed, asOf, followedUntil);
  return { asOf, history, asked: asked.filter(({ outcome }) => outcome.follow >= CHECKED_WITHIN) };
}

function score(method: Method, { asOf, history, asked }: KnownAsOf): readonly Scored[] {
  const answer = method(history, asOf);
  return asked.map(({ ask, outcome: { days } }) => ({
    chance: answer(ask)[CHECKED_WITHIN],
    happened: days !== null && days <= CHECKED_WITHIN,
  }));
}

function meanBrier(days: readonly (readonly Scored[])[]): number {
  const scores = days.flatMap((scored) => brierScore(scored) ?? []);
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
}
