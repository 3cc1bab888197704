/** Which question is asked about a Diversity Visa, and in place of which others. */
import type { AdviceId } from './advice-rules.ts';
import type { DayContext } from './timing.ts';

const QUESTIONS: ReadonlySet<AdviceId> = new Set([
  'write.inquiry',
  'write.courtesy',
  'write.again',
  'write.urgent',
  'write.clarify',
]);

/** One message that names the end of the year takes the place of every other question about how far the case is. */
export function withYearEnd(
  ids: readonly AdviceId[],
  { view }: Pick<DayContext, 'view'>,
): readonly AdviceId[] {
  const first = ids.findIndex((id) => QUESTIONS.has(id));
  if (view.diversity === null || view.yearOver || first < 0) return ids;
  return ids.flatMap((id, place) => (place === first ? ['write.diversity'] : QUESTIONS.has(id) ? [] : [id]));
}
