/**
 * Folds events into the state of a case. Every event has its effect here, accepted or not: whether it may follow is
 * asked of `decide` before it is written down.
 */
import { type CaseState, NO_CASE } from './case-state.ts';
import type { CaseEvent, CaseLog } from './event.ts';
import { EVOLVE_CASE } from './evolve-case.ts';
import { EVOLVE_PASSPORT } from './evolve-passport.ts';
import { inForce } from './in-force.ts';
import type { FactKind, OfficeFactOf } from './office-event.ts';

type Effects = {
  readonly [Kind in FactKind]: (state: CaseState, event: OfficeFactOf<Kind>) => CaseState;
};

const EFFECTS: Effects = { ...EVOLVE_CASE, ...EVOLVE_PASSPORT };

/** The state after one more event. What an applicant or a page tells is kept and moves nothing. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const log = [...state.log, event];
  if (event.witness !== 'post') return { ...state, log };
  if (event.kind === 'correction') return { ...inForce(log).reduce(applyFact, NO_CASE), log };
  return { ...applyFact(state, event), log };
}

/** The state after a whole log, or after the rest of one. */
export function replay(log: CaseLog, from: CaseState = NO_CASE): CaseState {
  return log.reduce(evolve, from);
}

/** The state on a day: only what had happened by then, with everything that was corrected since. */
export function stateOn(log: CaseLog, today: string): CaseState {
  const state = inForce(log)
    .filter(({ on }) => on <= today)
    .reduce(applyFact, NO_CASE);
  return { ...state, log };
}

/** The state after one fact, for whoever folds a log step by step; the log in it stays as it was. */
export function applyFact<Kind extends FactKind>(state: CaseState, event: OfficeFactOf<Kind>): CaseState {
  return EFFECTS[event.kind](state, event);
}
