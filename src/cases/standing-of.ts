/** The practical state of a case from an office's own log: who has to act next. Nothing is guessed. */
import { type CaseState, type Decision, type Item, isAsked } from './case-state.ts';
import type { Day } from './day.ts';
import type { CaseLog } from './event.ts';
import { stateOn } from './evolve.ts';
import { type ItemSort, NEED_MET_BY } from './grounds.ts';
import { canBeOvercome, type Refused } from './refusal.ts';
import type { Standing } from './standing.ts';
import { isApplicantsTurn, unmetNeeds } from './unmet-needs.ts';

export function standingOf(log: CaseLog, today: Day): Standing {
  return standingOfState(stateOn(log, today.toString()));
}

type Of<Is extends Decision['is']> = Extract<Decision, { is: Is }>;
type Row<Is extends Decision['is']> = (state: CaseState, decision: Of<Is>) => Standing;

const BY_DECISION: { readonly [Is in Decision['is']]: Row<Is> } = {
  undecided: (state) => (asks(state) ? 'applicant-to-act' : 'undecided'),
  approved: (state) => (asks(state) ? 'applicant-to-act' : 'approved-finishing'),
  issued: ({ passport }) => {
    if (passport.asked) return 'applicant-to-act';
    return passport.at === 'applicant' && passport.holdsVisa ? 'delivered' : 'issued';
  },
  refused: (state, refused) => standingRefused(state, refused),
  discontinued: () => 'refused-final',
  revoked: () => 'refused-final',
  withdrawn: () => 'closed',
  closed: () => 'closed',
};

export function standingOfState(state: CaseState): Standing {
  return ofDecision(state, state.decision);
}

function ofDecision<Is extends Decision['is']>(state: CaseState, decision: Of<Is> & { is: Is }): Standing {
  return BY_DECISION[decision.is](state, decision);
}

const asks = ({ items, passport }: CaseState): boolean => passport.asked || [...items.values()].some(isAsked);

function standingRefused(state: CaseState, refused: Refused): Standing {
  if (refused.waiver === 'granted') return asks(state) ? 'applicant-to-act' : 'under-review';
  if (refused.waiver === 'recommended') return 'processing';
  if (!canBeOvercome(refused)) return 'refused-final';
  if (asks(state)) return 'applicant-to-act';
  const given = [...state.items.values()].filter(({ is }) => is === 'provided');
  if (refused.ground !== '221(g)') {
    return given.length > 0 || refused.since.settled.length > 0 ? 'under-review' : 'refused-final';
  }
  return standingOfNeeds(state, refused, given);
}

/** A need that the applicant must meet and has given nothing for comes first, then papers to look at, then the post. */
function standingOfNeeds(state: CaseState, refused: Refused, given: readonly Item[]): Standing {
  const unmet = unmetNeeds(refused, state);
  const unanswered = unmet.filter(isApplicantsTurn).some((need) => {
    const answers: readonly ItemSort[] = NEED_MET_BY[need].items;
    return !given.some(({ what }) => answers.includes(what));
  });
  if (unanswered) return 'applicant-to-act';
  if (given.length > 0) return 'under-review';
  return unmet.length > 0 ? 'processing' : 'under-review';
}
