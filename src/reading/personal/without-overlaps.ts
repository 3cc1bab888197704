/** Joins spans that overlap. */
import type { PersonalSpan } from './personal-span.ts';

/** What overlaps is one: it has the kind that was found first, and all of it is blanked. */
export function withoutOverlaps(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const rank = new Map(spans.map((span, at) => [span, at]));
  const rankOf = (span: PersonalSpan): number => rank.get(span) ?? 0;
  const kept: { span: PersonalSpan; first: number }[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const before = kept.at(-1);
    if (before === undefined || span.from >= before.span.to) kept.push({ span, first: rankOf(span) });
    else {
      const isTrusted = rankOf(span) < before.first;
      const { kind } = isTrusted ? span : before.span;
      const to = Math.max(span.to, before.span.to);
      kept[kept.length - 1] = {
        span: { kind, from: before.span.from, to },
        first: Math.min(before.first, rankOf(span)),
      };
    }
  }
  return kept.map(({ span }) => span);
}
