/** The rules by which the clocks of a case run: the facts of the catalogue in force for it, as rules. */
import type { ClockKind, ClockRule } from '../../cases/clock.ts';
import type { FactOf } from '../../catalogue/fact.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { Rules } from './find-rules.ts';

/** A rule and whether it is the post's own or general, or another post's. */
export type SourcedRule = {
  readonly rule: ClockRule;
  readonly source: string;
  readonly own: boolean;
  /** True when the source answers people with an emergency sooner. */
  readonly exceptEmergency: boolean;
};

type RuleBody = Omit<ClockRule, 'id' | 'is'>;
type Yearly = { readonly value: { readonly years: number; readonly counts: ClockRule['counts'] } };

const years = ({ value }: Yearly): RuleBody => ({ counts: value.counts, span: { years: value.years } });

/** Which facts are the rules of a clock; nobody is asked for the days of a fee or a medical report yet. */
const RULES_OF = {
  'fiscal-year': (rules) =>
    bodies(rules, 'diversity-year-end', () => ({ counts: 'fiscal-year', span: { toEndOf: 'fiscal-year' } })),
  // The year from a notice concerns people who never applied; who was refused at an interview did.
  registration: (rules) =>
    bodies(rules, 'one-year-registration', (fact) => (fact.value.counts === 'notice' ? null : years(fact))),
  reinstatement: (rules) =>
    bodies(rules, 'reinstatement', ({ value }) => ({
      counts: value.counts,
      span: { years: value.beforeEndOfYear },
    })),
  documents: (rules) => bodies(rules, 'one-year-documents', years),
  'no-limit': (rules) => bodies(rules, 'processing-no-limit', () => ({ counts: 'refusal', span: null })),
  inquiry: (rules) =>
    bodies(
      rules,
      'inquiry-wait',
      ({ value }) => ({ counts: value.counts, span: { days: value.days, upTo: value.upTo } }),
      ({ value }) => value.exceptEmergency,
    ),
  courtesy: (rules) =>
    bodies(rules, 'courtesy-inquiry', ({ value }) => ({
      counts: value.after === 'told-approved' ? 'told-approved' : 'handed-in',
      span: { days: value.days, upTo: value.upTo },
    })),
  collection: (rules) =>
    bodies(rules, 'passport-collection', ({ value }) => ({
      counts: value.counts,
      span: { days: value.days },
    })),
  fee: () => [],
  medical: () => [],
} as const satisfies Record<ClockKind, (rules: Rules) => readonly Sourced[]>;

type Sourced = Omit<SourcedRule, 'rule'> & { readonly id: string; readonly body: RuleBody };

function bodies<K extends FactKind>(
  rules: Rules,
  kind: K,
  toBody: (fact: FactOf<K>) => RuleBody | null,
  isExcepting: (fact: FactOf<K>) => boolean = () => false,
): readonly Sourced[] {
  const { facts, own } = rules.found(kind);
  const all = facts.flatMap((fact) => {
    const body = toBody(fact);
    return body === null
      ? []
      : [{ id: fact.id, body, source: fact.source, own, exceptEmergency: isExcepting(fact) }];
  });
  return own ? all : withoutRepeats(all);
}

/** Two pages that say the same are enough to believe it; a tenth only makes a list that nobody reads. */
const ENOUGH = 2;

function withoutRepeats(rules: readonly Sourced[]): readonly Sourced[] {
  const seen = new Map<string, number>();
  return rules.filter(({ body, exceptEmergency }) => {
    const says = JSON.stringify([body, exceptEmergency]);
    const times = (seen.get(says) ?? 0) + 1;
    seen.set(says, times);
    return times <= ENOUGH;
  });
}

export function clockRules(kinds: readonly ClockKind[], rules: Rules): readonly SourcedRule[] {
  return kinds.flatMap((is) =>
    RULES_OF[is](rules).map(({ id, body, ...sourced }) => ({ rule: { id, is, ...body }, ...sourced })),
  );
}
