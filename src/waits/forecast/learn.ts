import type { CaseHistory } from '../case-history.ts';
import { dayNumber } from '../day-number.ts';
import { basePace } from './base-pace.ts';
import { crowding } from './crowding.ts';
import type { Chain } from './daily-chances.ts';
import { type BadHistory, type Exposures, exposuresAsOf } from './exposures.ts';
import { type FamilyGround, groundOfFamily } from './ground-of-family.ts';
import { otherPace } from './other-pace.ts';
import { byRecency, type Weighted } from './recency.ts';
import { refine } from './refine.ts';
import { BASE_MEMORY, CROWDING_MEMORY, type Memory, REFINEMENTS } from './refinements.ts';
import { lookAround, type Surroundings } from './surroundings.ts';
import type { Family } from './traits.ts';

/** What was learned from the cases known on a day. Everything an answer needs, and what it rests on. */
export type Model = Chain & {
  /** "YYYY-MM-DD": nothing later was used. */
  readonly asOf: string;
  /** Of every family. */
  readonly cases: number;
  readonly issued: number;
  readonly ground: Readonly<Record<Family, FamilyGround>>;
  readonly around: Readonly<Record<Family, Surroundings>>;
};

export type Learned =
  | { readonly ok: true; readonly model: Model; readonly bad: readonly BadHistory[] }
  | {
      readonly ok: false;
      readonly problem: 'as-of-not-a-day' | 'no-waits';
      readonly bad: readonly BadHistory[];
    };

/**
 * Learns how fast cases are issued from what was known on a day.
 *
 * A piecewise constant hazard of being issued, refined step by step from all cases to narrow cohorts by shrinkage
 * ({@link refine}), each step with its own memory. Cost: O(cases × pieces × refinements); about a second for 50,000.
 */
export function learn(histories: readonly CaseHistory[], asOf: string): Learned {
  const today = dayNumber(asOf);
  if (today === null) return { ok: false, problem: 'as-of-not-a-day', bad: [] };
  const exposures = exposuresAsOf(histories, today);
  if (exposures.cases.length === 0) return { ok: false, problem: 'no-waits', bad: exposures.bad };
  const recent = recencies(exposures);
  const base = basePace(exposures, recent(BASE_MEMORY));
  const pace = Float64Array.from(exposures.piece, (piece) => base[piece] ?? 0);
  const fitted = REFINEMENTS.map((refinement) =>
    refine(exposures, pace, recent(refinement.memory), refinement),
  );
  const chain: Chain = {
    base,
    other: otherPace(exposures),
    fitted,
    crowding: crowding(exposures, pace, recent(CROWDING_MEMORY)),
  };
  const around = (family: Family) =>
    lookAround(
      chain,
      exposures.cases.filter(({ traits }) => traits.family === family),
    );
  const ground = (family: Family) => groundOfFamily(exposures.cases, family, today);
  const model: Model = {
    ...chain,
    asOf,
    cases: exposures.cases.length,
    issued: exposures.cases.filter(({ issued }) => issued).length,
    ground: { yearly: ground('yearly'), 'open-ended': ground('open-ended') },
    around: { yearly: around('yearly'), 'open-ended': around('open-ended') },
  };
  return { ok: true, model, bad: exposures.bad };
}

/** Weights for each memory, counted once: several refinements share a memory. */
function recencies(exposures: Exposures): (memory: Memory) => Weighted {
  const counted = new Map<Memory, Weighted>();
  return (memory) => {
    const known = counted.get(memory) ?? byRecency(exposures, memory);
    counted.set(memory, known);
    return known;
  };
}
