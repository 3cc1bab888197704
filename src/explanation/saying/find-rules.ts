/** The facts that hold today for a case, by kind. */
import { asOf, asOfElsewhere, type FactQuery } from '../../catalogue/as-of.ts';
import type { FactOf } from '../../catalogue/fact.ts';
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

export function findRules(view: CaseView, post: string | null): Rules {
  const { today, immigrant, visaClass, dropbox } = view;
  const query: FactQuery = {
    ...{ day: today, post, immigrant, visaClass },
    route: dropbox ? 'dropbox' : null,
  };
  const found = <K extends FactKind>(kind: K): Found<K> => {
    const facts = asOf(kind, query);
    return facts.length > 0 ? { facts, own: true } : { facts: asOfElsewhere(kind, query), own: false };
  };
  return { found, factsOf: (kind) => found(kind).facts };
}
