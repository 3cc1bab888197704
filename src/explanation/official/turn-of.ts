/** In whose hands a case is. */
import type { CaseState } from '../../cases/case-state.ts';
import type { Standing } from '../../cases/standing.ts';
import { standingOfState } from '../../cases/standing-of.ts';
import type { Lane } from './status-answer.ts';

const LANES = {
  undecided: 'us',
  'applicant-to-act': 'you',
  'under-review': 'us',
  processing: 'us',
  'approved-finishing': 'us',
  issued: 'us',
  delivered: 'done',
  'refused-final': 'done',
  closed: 'done',
} as const satisfies Record<Standing, Lane>;

export function turnOf(state: CaseState, standing: Standing = standingOfState(state)): Lane {
  const { asked, at } = state.passport;
  const isTheirs = asked || (standing === 'issued' && (at === 'ready' || at === 'uncollected'));
  return isTheirs || isToHandIn(state) ? 'you' : LANES[standing];
}

/** The interview is waived, and nothing that the office looks at instead has come yet. */
export function isToHandIn({ decision, interview, passport, petition, items }: CaseState): boolean {
  if (decision.is !== 'undecided' || !interview.waived || interview.held) return false;
  const hasCome = passport.at !== 'not-recorded' || [...items.values()].some(({ is }) => is !== 'dropped');
  return !hasCome && petition.is !== 'not-found';
}
