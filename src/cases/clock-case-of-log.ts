/** What the clocks look at, from an office's own log. */

import type { CaseState } from './case-state.ts';
import type { ClockCase, Known, StartDays } from './clock.ts';
import type { Day } from './day.ts';
import type { CaseLog } from './event.ts';
import { stateOn } from './evolve.ts';
import { inForce } from './in-force.ts';
import type { FactKind, OfficeFact } from './office-event.ts';
import { standingOfState } from './standing-of.ts';
import { isApplicantsTurn } from './unmet-needs.ts';

/** @param known days that no event tells: of a payment, a notice, a medical report, of a selection's fiscal year. */
export function clockCaseOfLog(log: CaseLog, today: Day, known: Partial<StartDays> = {}): ClockCase {
  const iso = today.toString();
  const facts = inForce(log).filter(({ on }) => on <= iso);
  return clockCaseOf(stateOn(log, iso), facts, known);
}

/** The same for whoever has folded the log already; `facts` are those in force by the day of the state. */
export function clockCaseOf(
  state: CaseState,
  facts: readonly OfficeFact[],
  known: Partial<StartDays> = {},
): ClockCase {
  const { decision } = state;
  const standing = standingOfState(state);
  const refused = decision.is === 'refused' && decision.ground === '221(g)' ? decision : null;
  return {
    immigrant: state.application?.immigrant ?? null,
    refused221g: refused !== null,
    asked: refused !== null && (refused.needs.some(isApplicantsTurn) || state.items.size > 0),
    presented: refused !== null && (refused.since.presentedOn !== null || refused.since.interviewed),
    open: standing === 'applicant-to-act',
    waits: standing === 'processing' || standing === 'under-review',
    over: ['issued', 'delivered', 'refused-final', 'closed'].includes(standing),
    terminated: decision.is === 'closed' && decision.by === 'termination',
    starts: { ...startsOf(facts, state), ...known },
  };
}

function startsOf(facts: readonly OfficeFact[], state: CaseState): StartDays {
  const last = new Map<FactKind, string>();
  for (const { kind, on } of facts) last.set(kind, on);
  const lastDay = (kind: FactKind): Known | null => known(last.get(kind));
  return {
    application: { on: state.application?.on ?? null },
    'handed-in': state.interview.waived ? known(last.get('passport-received')) : null,
    interview: lastDay('interview-held'),
    'told-approved': state.decision.is === 'approved' ? lastDay('approved') : null,
    refusal: known(refusalDay(state)),
    letter: lastDay('letter-given'),
    notice: null,
    payment: null,
    'ready-for-collection': state.passport.at === 'ready' ? known(state.passport.on) : null,
    medical: null,
    'fiscal-year': null,
    'last-document': lastDay('item-provided'),
  };
}

/** After reinstatement the year begins anew; after termination both years count from the refusal. */
function refusalDay({ decision }: CaseState): string | null {
  if (decision.is === 'refused') return decision.since.yearFrom;
  return decision.is === 'closed' ? decision.refusal.on : null;
}

const known = (on: string | null | undefined): Known | null => (on ? { on } : null);
