/** An official case as its words need it: the state on the day, and what else the log tells. */
import type { CaseState } from '../../cases/case-state.ts';
import type { Day } from '../../cases/day.ts';
import type { CaseLog } from '../../cases/event.ts';
import { stateOn } from '../../cases/evolve.ts';
import { type FactInForce, factsInForce } from '../../cases/in-force.ts';
import type { FactKind, OfficeFactOf } from '../../cases/office-event.ts';
import type { Standing } from '../../cases/standing.ts';
import { standingOfState } from '../../cases/standing-of.ts';
import type { Words } from '../../language/words.ts';
import { requestedItems } from './requested-items.ts';
import type { RequestedItem } from './status-answer.ts';
import { type Thing, thingsNeeded } from './things-needed.ts';

export type OfficialView = {
  readonly today: Day;
  readonly log: CaseLog;
  readonly state: CaseState;
  readonly standing: Standing;
  /** What had happened by today, with everything that was corrected since. */
  readonly facts: readonly FactInForce[];
  readonly requested: readonly RequestedItem[];
  /** What the applicant has to give or do now. */
  readonly needed: readonly Thing[];
  /** Items that were given and wait to be looked at. */
  readonly given: readonly RequestedItem[];
};

export function viewOfficial(log: CaseLog, today: Day, words: Words): OfficialView {
  const iso = today.toString();
  const state = stateOn(log, iso);
  const facts = factsInForce(log).filter(({ fact }) => fact.on <= iso);
  const requested = requestedItems(state, facts, words);
  return {
    ...{ today, log, state, facts, requested, standing: standingOfState(state) },
    needed: thingsNeeded(state, requested),
    given: requested.filter((item) => item.state === 'provided'),
  };
}

/** The latest fact of a kind; undefined when there is none. */
export function lastOf<K extends FactKind>(
  { facts }: Pick<OfficialView, 'facts'>,
  kind: K,
): OfficeFactOf<K> | undefined {
  const isOfKind = (fact: { readonly kind: FactKind }): fact is OfficeFactOf<K> => fact.kind === kind;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index]?.fact;
    if (fact !== undefined && isOfKind(fact)) return fact;
  }
  return undefined;
}

/** The exceptions of a proclamation are recorded as waivers, and called what they are. */
export const wayOf = ({ decision }: CaseState): 'exception' | 'waiver' =>
  decision.is === 'refused' && decision.ground === '212(f)' ? 'exception' : 'waiver';
