/** The law that a decision rests on: what is said of it stands on this first, and on what offices publish after it. */
import type { Rules } from '../saying/find-rules.ts';
import type { OfficialView } from './view-official.ts';

/** Source ids; none while nothing was refused. */
export function lawBehind(
  { state: { decision } }: Pick<OfficialView, 'state'>,
  rules: Rules,
): readonly string[] {
  const refusal = decision.is === 'closed' ? decision.refusal : decision;
  if (refusal.is !== 'refused') return [];
  const kinds =
    refusal.ground === '221(g)'
      ? (['refusal-must-name-ground', 'when-221g'] as const)
      : (['refusal-must-name-ground'] as const);
  return kinds.flatMap((kind) =>
    rules.factsOf(kind).flatMap(({ source, grade }) => (grade === 'primary' ? [source] : [])),
  );
}
