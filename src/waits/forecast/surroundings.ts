import { chanceOnCurve, survivalByDay } from '../survival-by-day.ts';
import { ahead, type DailyChances, HORIZONS, type Horizon, type Within, withinOf } from './ahead.ts';
import { type Chain, dailyChances } from './daily-chances.ts';
import type { Known } from './exposures.ts';
import { logit } from './logit.ts';
import { cohortName, TRAITS } from './traits.ts';

/** What is known of all cases of a family on the day, beside the case itself: what a forecast is tempered by. */
export type Surroundings = {
  /** The pooled Kaplan–Meier curve, every case counted alike however old ({@link survivalByDay}). */
  readonly curve: Float64Array;
  readonly issued: number;
  /** Nine of ten cases issued in the last weeks had waited at most so long; null when hardly any was issued. */
  readonly front: number | null;
  /**
   * The mood of the day: by how much, on average over all who wait, the chain departs from the pooled curve
   * (difference of log odds). Far below 0 in a jam.
   */
  readonly mood: Within;
};

/** Days that count as "the last weeks" for the front. */
const LATELY = 21;
/** Fewer issued than this say nothing about the front. */
const FEW = 4;
/** As many of those who wait are asked for the mood; the mean of more is no surer. */
const MOST = 2000;

/** Looks around among the cases of one family. Cost: O(cases log cases), and a walk for each of up to 2,000. */
export function lookAround(chain: Chain, cases: readonly Known[]): Surroundings {
  const curve = survivalByDay(cases.map(({ wait }) => wait));
  const lately = cases
    .filter(({ issued, endedAgo }) => issued && endedAgo < LATELY)
    .map(({ wait }) => wait.days)
    .sort((a, b) => a - b);
  return {
    curve,
    issued: cases.filter(({ issued }) => issued).length,
    front: lately.length < FEW ? null : (lately[Math.floor(0.9 * (lately.length - 1))] ?? null),
    mood: moodOf(chain, cases, curve),
  };
}

function moodOf(chain: Chain, cases: readonly Known[], curve: Float64Array): Within {
  const mood: Record<Horizon, number> = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
  const waiting = cases.filter(({ traits, now }) => now && traits.family === 'open-ended');
  const step = Math.ceil(waiting.length / MOST);
  const asked = waiting.filter((_, i) => i % step === 0);
  const chancesOf = new Map<string, DailyChances>();
  for (const { traits, wait } of asked) {
    const kind = cohortName(traits, TRAITS);
    const chances = chancesOf.get(kind) ?? dailyChances(chain, traits);
    chancesOf.set(kind, chances);
    const within = withinOf(ahead(chances, wait.days, Number.POSITIVE_INFINITY));
    for (const horizon of HORIZONS) {
      const pooled = chanceOnCurve(curve, wait.days, horizon);
      if (pooled !== null) mood[horizon] += (logit(within[horizon]) - logit(pooled)) / asked.length;
    }
  }
  return mood;
}
