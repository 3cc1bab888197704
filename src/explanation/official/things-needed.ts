/** What the applicant has to give or do now, each once: things asked for, the passport, and needs that nobody put into things yet. */
import type { CaseState } from '../../cases/case-state.ts';
import { type ItemSort, NEED_MET_BY, type Need } from '../../cases/grounds.ts';
import type { Refused } from '../../cases/refusal.ts';
import { isApplicantsTurn, unmetNeeds } from '../../cases/unmet-needs.ts';
import type { RequestedItem } from './status-answer.ts';

/** "papers": some papers that only the letter names. */
export type ThingSort = ItemSort | 'papers' | 'passport' | 'interview';

export type Thing = {
  readonly is: ThingSort;
  /** The requested item; null for what is named by the letter alone. */
  readonly item: RequestedItem | null;
};

export function thingsNeeded(state: CaseState, requested: readonly RequestedItem[]): readonly Thing[] {
  const asked = requested.filter((item) => item.state === 'asked' || item.state === 'rejected');
  return [
    ...asked.map((item) => ({ is: item.what, item })),
    ...(state.passport.asked ? [{ is: 'passport', item: null } as const] : []),
    ...needsOnPaper(state, requested).map((need) => ({ is: THING_OF[need], item: null })),
  ];
}

/** Needs of a refusal under 221(g) for which nothing is asked in particular and nothing was given. */
function needsOnPaper(state: CaseState, requested: readonly RequestedItem[]): readonly OwnNeed[] {
  const { decision } = state;
  if (decision.is !== 'refused' || decision.ground !== '221(g)') return [];
  const open = requested.filter(({ state: is }) => is === 'asked' || is === 'rejected' || is === 'provided');
  return unmetNeeds(decision, state).flatMap((need) => {
    const answers: readonly ItemSort[] = NEED_MET_BY[need].items;
    return isOwnNeed(need) && !open.some(({ what }) => answers.includes(what)) ? [need] : [];
  });
}

type OwnNeed = Exclude<Need, 'administrative-processing' | 'petition'>;
const isOwnNeed = (need: Need): need is OwnNeed => isApplicantsTurn(need);

const THING_OF = {
  documents: 'papers',
  interview: 'interview',
  information: 'information',
  medical: 'medical',
} as const satisfies Record<OwnNeed, ThingSort>;

/** What the post itself has still to do before it can decide again. */
export function postsNeeds(refused: Refused, state: CaseState): readonly Need[] {
  return unmetNeeds(refused, state).filter((need) => !isApplicantsTurn(need));
}
