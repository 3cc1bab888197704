/**
 * Whether a year without an answer may end a case. It may where the applicant was asked for something and gave
 * nothing; never where the post only processes ("the one-year limit does not apply"). An immigrant's registration is
 * terminated and can be reinstated; a nonimmigrant's case is closed, and one applies again.
 */
import { type CaseState, isAsked } from './case-state.ts';
import { wholeDay } from './day.ts';
import type { Objection } from './objection.ts';
import type { Refused } from './refusal.ts';
import { isApplicantsTurn } from './unmet-needs.ts';

export function mayBeClosed(state: CaseState): Objection | null {
  return state.application?.immigrant === true ? 'only-nonimmigrants' : unanswered(state);
}

export function mayBeTerminated(state: CaseState): Objection | null {
  return state.application?.immigrant === true ? unanswered(state) : 'only-immigrants';
}

function unanswered({ decision, items }: CaseState): Objection | null {
  if (decision.is !== 'refused' || decision.ground !== '221(g)') return 'not-refused';
  const { needs, since } = decision;
  const asked = needs.some(isApplicantsTurn) || [...items.values()].some(isAsked);
  if (!asked) return 'nothing-asked';
  const answered = since.presentedOn !== null || since.settled.length > 0 || since.interviewed;
  return answered ? 'evidence-presented' : null;
}

/** True when the year to answer is over: its last day is the same day of the next year. */
export function isYearOver({ since }: Refused, on: string): boolean {
  return isAfter(on, since.yearFrom, 1);
}

/** True when the second year after the refusal, in which a registration can be reinstated, is over. */
export function isSecondYearOver(refused: Refused, on: string): boolean {
  return isAfter(on, refused.on, 2);
}

function isAfter(on: string, from: string, years: number): boolean {
  const last = wholeDay(from)?.add({ years });
  return last !== undefined && on > last.toString();
}
