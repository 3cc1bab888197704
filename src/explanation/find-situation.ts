/** Which situation a case is in: the first of its step that holds and that speaks for the leading standing. */
import type { Standing } from '../cases/standing.ts';
import type { Situation } from './situation.ts';
import { SITUATIONS, SITUATIONS_OF, type SituationId } from './situations.ts';
import type { CaseView } from './view-case.ts';

export function findSituation(view: CaseView, leading: Standing, canTell: boolean): SituationId {
  if (!canTell) return 'cannot-tell';
  const candidates: readonly SituationId[] = SITUATIONS_OF[view.step];
  const found = candidates.find((id) => {
    const { holds, standings }: Situation = SITUATIONS[id];
    return standings.includes(leading) && holds(view);
  });
  return found ?? `plain.${leading}`;
}
