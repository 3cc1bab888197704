/** What a refusal under 221(g) still lacks before the post can issue. */
import type { CaseState } from './case-state.ts';
import { type ItemSort, NEED_MET_BY, type Need } from './grounds.ts';
import type { Refused } from './refusal.ts';

export function unmetNeeds({ needs, since }: Refused, { petition }: CaseState): readonly Need[] {
  return needs.filter((need) => {
    if (need === 'administrative-processing') return !since.processed;
    if (need === 'interview') return !since.interviewed;
    if (need === 'petition') return petition.is !== 'verified';
    const answers: readonly ItemSort[] = NEED_MET_BY[need].items;
    return !since.settled.some((sort) => answers.includes(sort));
  });
}

export const isApplicantsTurn = (need: Need): boolean => NEED_MET_BY[need].turn === 'applicant';
