/**
 * Whether the post may find the applicant eligible: a refusal before it is overcome or waived, nothing that was asked
 * lies open, the applicant was seen unless the interview was waived, and the petition was found where there is one.
 */
import { type CaseState, isOpen } from './case-state.ts';
import type { Objection } from './objection.ts';
import { canBeOvercome, canBeWaived, type Refused } from './refusal.ts';
import { unmetNeeds } from './unmet-needs.ts';

/** Classes for which a post must find the petition in PIMS before it issues; spouses and children have none. */
const PETITION_CLASS = /^(H1B1?|H2[ABR]|H3|L1|L1[AB]|O[12]|P[123]S?|Q1?)$/;

export function mayIssue(state: CaseState): Objection | null {
  const { decision, items, interview } = state;
  if (decision.is === 'refused') {
    const standing = notLifted(decision, state);
    if (standing !== null) return standing;
  }
  if ([...items.values()].some(isOpen)) return 'items-open';
  if (!interview.waived && !interview.held) return 'not-interviewed';
  return needsPetition(state) && state.petition.is !== 'verified' ? 'petition-not-verified' : null;
}

/** A ground that is not curable has been told from the others before. */
function notLifted(refused: Refused, state: CaseState): Objection | null {
  if (refused.waiver === 'granted') return null;
  if (refused.ground === '221(g)') return unmetNeeds(refused, state).length > 0 ? 'needs-unmet' : null;
  if (canBeOvercome(refused) && refused.since.settled.length > 0) return null;
  return canBeWaived(refused) ? 'waiver-not-granted' : 'needs-unmet';
}

function needsPetition({ application, petition }: CaseState): boolean {
  if (petition.is === 'not-found') return true;
  return application !== null && !application.immigrant && PETITION_CLASS.test(application.visaClass);
}
