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
  return isTheirs ? 'you' : LANES[standing];
}
