/** The facts that hold today for a case, by kind. */
import { asOf, asOfElsewhere, type FactQuery } from '../../catalogue/as-of.ts';
import type { Fact, FactOf } from '../../catalogue/fact.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { CaseView } from '../situations/view-case.ts';

export type Found<K extends FactKind> = {
  readonly facts: readonly FactOf<K>[];
  /** False where the case's own post says nothing and these are what other posts say. */
  readonly own: boolean;
};

export type Rules = {
  /** The facts of the case's own post and the general ones, most specific first; else those of other posts. */
  readonly found: <K extends FactKind>(kind: K) => Found<K>;
  readonly factsOf: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
};

/** What the rules of a case depend on. */
type RuledCase = Pick<CaseView, 'today' | 'immigrant' | 'visaClass' | 'dropbox'>;

export function findRules(view: RuledCase, post: string | null): Rules {
  const { today, immigrant, visaClass, dropbox } = view;
  const query: FactQuery = {
    ...{ day: today, post, immigrant, visaClass },
    route: dropbox ? 'dropbox' : null,
  };
  // A year's wait before asking holds for immigrants of some posts; nobody is told to wait so long by mistake.
  const isForThisKind = ({ kind, applies }: Pick<Fact, 'kind' | 'applies'>): boolean =>
    kind !== 'inquiry-wait' || immigrant !== null || applies.immigrant !== true;
  const found = <K extends FactKind>(kind: K): Found<K> => {
    const facts = asOf(kind, query).filter(isForThisKind);
    if (facts.length > 0) return { facts, own: true };
    return { facts: asOfElsewhere(kind, query).filter(isForThisKind), own: false };
  };
  return { found, factsOf: (kind) => found(kind).facts };
}
