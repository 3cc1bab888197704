import { chanceOnCurve } from '../survival-by-day.ts';
import { HORIZONS, type Horizon, type Within } from './ahead.ts';
import { chanceOf, logit } from './logit.ts';
import type { Surroundings } from './surroundings.ts';
import type { Family } from './traits.ts';
import { ANCHORED, TRUST } from './trust.ts';

/** A case as tempering sees it: days left before a hard end, infinite without one. */
export type Standpoint = { readonly family: Family; readonly waited: number; readonly daysLeft: number };

/** What speaks for and against the chain at a horizon, as terms that {@link TRUST} weighs. Log odds. */
export type Signals = {
  /** Log odds of the pooled curve. */
  readonly anchor: number;
  /** By how much the chain departs from it for this case. */
  readonly departure: number;
  readonly mood: number;
  /** How far the case has waited beyond what clears now (+) or is short of it (−), in units of ten days, held in ±2. */
  readonly front: number;
};

export function signalsAt(
  around: Surroundings,
  { waited, daysLeft }: Standpoint,
  horizon: Horizon,
  raw: number,
): Signals {
  const chain = logit(raw);
  const pooled = chanceOnCurve(around.curve, waited, Math.min(horizon, daysLeft));
  const anchor = pooled === null ? chain : logit(pooled);
  const front = around.front === null ? 0 : Math.max(-2, Math.min(2, (waited - around.front) / 10));
  return { anchor, departure: chain - anchor, mood: around.mood[horizon], front };
}

/**
 * Tempers the chain's chances: the pooled curve is the anchor, and what the chain knows better is believed only as
 * far as such departures came true on earlier days ({@link TRUST}). Chances still rise with the horizon, and where
 * the chain says that nothing more can happen nothing more does. Cost: O(1).
 */
export function temper(raw: Within, around: Surroundings, standpoint: Standpoint): Within {
  const within: Record<Horizon, number> = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
  const surrounded = around.issued / (around.issued + ANCHORED);
  let [before, rawBefore] = [0, 0];
  for (const horizon of HORIZONS) {
    if (raw[horizon] > rawBefore) {
      const { anchor, departure, mood, front } = signalsAt(around, standpoint, horizon, raw[horizon]);
      const trust = TRUST[standpoint.family][horizon];
      const correction = (trust.departure - 1) * departure + trust.mood * mood + trust.front * front;
      before = Math.max(before, chanceOf(anchor + departure + surrounded * correction));
    }
    within[horizon] = before;
    rawBefore = raw[horizon];
  }
  return within;
}
