/**
 * Whether an event may be written down after a log: the law of what may follow, and days that fit.
 *
 * What an applicant or a page tells may always be written down, unless it claims to have happened after today.
 */
import { type CaseState, NO_CASE } from './case-state.ts';
import { earliest } from './day.ts';
import { dayObjection } from './day-objection.ts';
import { detailObjection } from './detail-objection.ts';
import type { CaseEvent, Recorded } from './event.ts';
import { evolve } from './evolve.ts';
import { inForce } from './in-force.ts';
import { mayFollow, objectionTo } from './may-follow.ts';
import { OBJECTIONS, type Objection } from './objection.ts';
import type { Correction, OfficeFact, OfficeKind } from './office-event.ts';

export type Decided =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: Objection;
      /** The law or practice the reason rests on; null where it is only order. */
      readonly basis: string | null;
      readonly mayFollow: readonly OfficeKind[];
    };

/** @param today ISO; nothing may have happened after it. */
export function decide(state: CaseState, event: CaseEvent, today: string): Decided {
  const reason = event.witness === 'post' ? objection(state, event, today) : toldObjection(event, today);
  if (reason === null) return { ok: true };
  return { ok: false, reason, basis: OBJECTIONS[reason], mayFollow: mayFollow(state) };
}

function objection(state: CaseState, event: Recorded, today: string): Objection | null {
  const wrong = objectionTo(event.kind, state) ?? dayObjection(state, event, today);
  if (wrong !== null) return wrong;
  return event.kind === 'correction'
    ? correctionObjection(state, event, today)
    : detailObjection(state, event);
}

/** A correction is accepted when the log as it then stands could have been written down event by event. */
function correctionObjection(state: CaseState, event: Correction, today: string): Objection | null {
  const corrected = state.log[event.corrects - 1];
  if (corrected?.witness !== 'post' || corrected.kind === 'correction') return 'no-such-event';
  let after = NO_CASE;
  for (const fact of inForce([...state.log, { witness: 'post', ...event }])) {
    if (factObjection(after, fact, today) !== null) return 'contradicts-later-events';
    after = evolve(after, { witness: 'post', ...fact });
  }
  return null;
}

function factObjection(state: CaseState, fact: OfficeFact, today: string): Objection | null {
  return objectionTo(fact.kind, state) ?? dayObjection(state, fact, today) ?? detailObjection(state, fact);
}

function toldObjection(event: Exclude<CaseEvent, Recorded>, today: string): Objection | null {
  if (event.date === null || event.date === undefined) return null;
  const first = earliest(event.date);
  if (first === null) return 'not-in-calendar';
  return first.toString() > today && event.planned !== true ? 'in-the-future' : null;
}
