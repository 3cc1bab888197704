/** The rules by which the clocks of a case run: the facts of the catalogue in force for it, as rules. */
import type { ClockKind, ClockRule } from '../cases/clock.ts';
import type { FactOf } from '../catalogue/fact.ts';
import type { FactKind } from '../catalogue/fact-values.ts';
import type { Rules } from './find-rules.ts';

/** A rule and whether it is the post's own or general, or another post's. */
export type SourcedRule = {
  readonly rule: ClockRule;
  readonly source: string;
  readonly own: boolean;
};

export function clockRules(rules: Rules): readonly SourcedRule[] {
  const from = <K extends FactKind>(
    kind: K,
    toRule: (fact: FactOf<K>) => Omit<ClockRule, 'id'> | null,
  ): readonly SourcedRule[] => {
    const { facts, own } = rules.found(kind);
    return facts.flatMap((fact) => {
      const rule = toRule(fact);
      return rule === null ? [] : [{ rule: { id: fact.id, ...rule }, source: fact.source, own }];
    });
  };
  const years = (is: ClockKind, { value }: { value: { years: number; counts: ClockRule['counts'] } }) => ({
    ...{ is, counts: value.counts, span: { years: value.years } },
  });
  return [
    // The year from a notice concerns people who never applied; who was refused at an interview did.
    ...from('one-year-registration', (fact) =>
      fact.value.counts === 'notice' ? null : years('registration', fact),
    ),
    ...from('one-year-documents', (fact) => years('documents', fact)),
    ...from('reinstatement', ({ value }) => ({
      ...{ is: 'reinstatement' as const, counts: value.counts, span: { years: value.beforeEndOfYear } },
    })),
    ...from('processing-no-limit', () => ({ is: 'no-limit', counts: 'refusal', span: null })),
    ...from('inquiry-wait', ({ value }) => ({
      ...{ is: 'inquiry' as const, counts: value.counts, span: { days: value.days, upTo: value.upTo } },
    })),
    ...from('courtesy-inquiry', ({ value }) => ({
      is: 'courtesy',
      counts: value.after === 'told-approved' ? 'told-approved' : 'handed-in',
      span: { days: value.days, upTo: value.upTo },
    })),
    ...from('passport-collection', ({ value }) => ({
      ...{ is: 'collection' as const, counts: value.counts, span: { days: value.days } },
    })),
  ];
}
