/**
 * Whether the post may find the applicant eligible: a refusal before it is overcome or waived, nothing that was asked
 * lies open, the applicant was seen unless the interview was waived, and the petition was not looked for in vain.
 */
import { type CaseState, isOpen } from './case-state.ts';
import type { Objection } from './objection.ts';
import { canBeOvercome, canBeWaived, type Refused } from './refusal.ts';
import { unmetNeeds } from './unmet-needs.ts';

export function mayIssue(state: CaseState): Objection | null {
  const { decision, items, interview, petition } = state;
  if (decision.is === 'refused') {
    const standing = notLifted(decision, state);
    if (standing !== null) return standing;
  }
  if ([...items.values()].some(isOpen)) return 'items-open';
  if (!interview.waived && !interview.held) return 'not-interviewed';
  // Offices that look petitions up elsewhere record no check here; only one that failed stands in the way.
  return petition.is === 'not-found' ? 'petition-not-verified' : null;
}

/** A ground that is not curable has been told from the others before. */
function notLifted(refused: Refused, state: CaseState): Objection | null {
  if (refused.waiver === 'granted') return null;
  if (refused.ground === '221(g)') return unmetNeeds(refused, state).length > 0 ? 'needs-unmet' : null;
  if (canBeOvercome(refused) && refused.since.settled.length > 0) return null;
  return canBeWaived(refused) ? 'waiver-not-granted' : 'needs-unmet';
}
