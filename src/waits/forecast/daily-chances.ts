import type { DailyChances } from './ahead.ts';
import type { Fitted } from './refine.ts';
import { CROWDING_SLOWS, PACE_HOLDS, PART_OF, WINDOWS } from './refinements.ts';
import { PIECES, stretchOf } from './stretches.ts';
import { cohortName, type Traits } from './traits.ts';

/** The chained hazards: what the chances of a kind of case are worked out from. */
export type Chain = {
  /** Issued a day, for each piece of the wait. */
  readonly base: Float64Array;
  /** Ended otherwise a day, for each stretch of the wait. */
  readonly other: Float64Array;
  readonly fitted: readonly Fitted[];
  readonly crowding: number;
};

/**
 * The chance a day of being issued, and of leaving the wait at all, for a case of these traits: the base pace times
 * what each of its cohorts adds. A cohort that the history does not know adds nothing. Rates become chances by
 * 1 − e^(−rate). Cost: O(windows × pieces × refinements).
 */
export function dailyChances(chain: Chain, traits: Traits): DailyChances {
  const issued = new Float64Array(WINDOWS.length * PIECES);
  const leaves = new Float64Array(WINDOWS.length * PIECES);
  const factors = chain.fitted.flatMap(({ refinement, cohorts }) => {
    const cohort = cohorts.get(cohortName(traits, refinement.by));
    return cohort
      ? [{ faster: cohort.faster, partOf: PART_OF[refinement.along], fades: refinement.fades }]
      : [];
  });
  const crowded = traits.family === 'yearly' ? 1 : chain.crowding;
  for (let window = 0; window < WINDOWS.length; window++) {
    const slower = crowded ** -(CROWDING_SLOWS[window] ?? 0);
    for (let piece = 0; piece < PIECES; piece++) {
      let rate = (chain.base[piece] ?? 0) * slower;
      for (const { faster, partOf, fades } of factors) {
        const factor = faster[partOf(piece)] ?? 1;
        rate *= fades ? factor ** (PACE_HOLDS[window] ?? 0) : factor;
      }
      const other = chain.other[stretchOf(piece)] ?? 0;
      const leaving = -Math.expm1(-(rate + other));
      leaves[window * PIECES + piece] = leaving;
      issued[window * PIECES + piece] = (leaving * rate) / (rate + other);
    }
  }
  return { issued, leaves };
}
