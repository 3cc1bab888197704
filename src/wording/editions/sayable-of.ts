/** For which practical state of its table an edition is asked: the same from a case's log and from its row in a list. */
import type { CaseState, Decision } from '../../cases/case-state.ts';
import type { Ground } from '../../cases/grounds.ts';
import type { Standing } from '../../cases/standing.ts';
import { standingOfState } from '../../cases/standing-of.ts';
import type { Sayable } from './edition.ts';

/** What a row of a list holds of a case. */
export type SayableCase = {
  readonly decision: Decision['is'];
  readonly ground: Ground | null;
  /** The needs of a refusal under 221(g), joined by commas; empty for none. */
  readonly needs: string;
  readonly standing: Standing;
  readonly immigrant: boolean;
};

export function sayableOf(given: SayableCase): Sayable {
  return BY_DECISION[given.decision](given);
}

export function sayableOfState(state: CaseState): Sayable {
  const { decision, application } = state;
  const refused = decision.is === 'refused' ? decision : null;
  return sayableOf({
    decision: decision.is,
    ground: refused?.ground ?? null,
    needs: refused?.needs.join(',') ?? '',
    standing: standingOfState(state),
    immigrant: application?.immigrant ?? false,
  });
}

const BY_DECISION = {
  undecided: ({ immigrant }) => (immigrant ? 'undecided-immigrant' : 'undecided'),
  approved: () => 'approved',
  issued: () => 'issued',
  refused: (given) => (given.ground === '221(g)' ? refusedUnder221g(given) : refusedOtherwise(given)),
  discontinued: () => 'refused-final',
  revoked: () => 'revoked',
  withdrawn: () => 'withdrawn',
  closed: () => 'closed',
} as const satisfies Record<Decision['is'], (given: SayableCase) => Sayable>;

/** The word does not go back and forth while nothing was decided: a completed check is still said as a check. */
function refusedUnder221g({ standing, needs }: SayableCase): Sayable {
  if (standing === 'applicant-to-act') return 'refused-items';
  return needs.includes('administrative-processing') || needs.includes('petition')
    ? 'refused-processing'
    : 'refused-items';
}

const refusedOtherwise = ({ standing }: SayableCase): Sayable =>
  standing === 'refused-final' ? 'refused-final' : 'refused-other';
