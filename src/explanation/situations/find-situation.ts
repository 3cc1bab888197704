/** Which situation a case is in: the first of its step that holds and that speaks for the leading standing. */
import type { Standing } from '../../cases/standing.ts';
import type { Situation } from './situation.ts';
import { SITUATIONS, SITUATIONS_OF, type SituationId } from './situations.ts';
import type { CaseView } from './view-case.ts';

/** Situations that rest on nothing but the word of a page: when the belief is weak they say too much. */
const ONLY_A_WORD: ReadonlySet<SituationId> = new Set([
  'refused-long',
  'refused-short',
  'refused-before-change',
  'date-changed',
  'processing-word',
]);

/** When the belief is weak, a situation is named only where somebody told more than the word. */
export function findSituation(view: CaseView, leading: Standing, canTell: boolean): SituationId {
  // The law says it, however little is known of the rest; a visa that was probably issued in time is one.
  if (view.yearOver && leading !== 'issued' && leading !== 'delivered') return 'diversity-year-over';
  const candidates: readonly SituationId[] = SITUATIONS_OF[view.step];
  const found = candidates.find((id) => {
    const { holds, standings }: Situation = SITUATIONS[id];
    return standings.includes(leading) && holds(view);
  });
  if (canTell) return found ?? `plain.${leading}`;
  return found === undefined || ONLY_A_WORD.has(found) ? 'cannot-tell' : found;
}
