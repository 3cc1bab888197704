/** An official case as its words need it: the state on the day, and what else the log tells. */
import { type CaseState, NO_CASE } from '../../cases/case-state.ts';
import type { Day } from '../../cases/day.ts';
import type { CaseLog } from '../../cases/event.ts';
import { applyFact } from '../../cases/evolve.ts';
import { type FactInForce, factsInForce } from '../../cases/in-force.ts';
import type { FactKind, OfficeFactOf } from '../../cases/office-event.ts';
import type { Standing } from '../../cases/standing.ts';
import { standingOfState } from '../../cases/standing-of.ts';
import type { Words } from '../../language/words.ts';
import type { DiversityYear } from '../asking/diversity-year.ts';
import { diversityOfLog, isYearLost } from './diversity-of-log.ts';
import { requestedItems } from './requested-items.ts';
import type { RequestedItem } from './status-answer.ts';
import { type Thing, thingsNeeded } from './things-needed.ts';

/** A fact with the state of the case before and after it. */
export type Step = FactInForce & { readonly before: CaseState; readonly after: CaseState };

export type OfficialView = {
  readonly today: Day;
  readonly log: CaseLog;
  readonly state: CaseState;
  /** That of the log; "closed" where the year of a Diversity Visa ended before the case did. */
  readonly standing: Standing;
  /** The fiscal year with which a Diversity Visa case ends; null for every other kind, and where nothing tells it. */
  readonly diversity: DiversityYear | null;
  /** That year ended without a visa. */
  readonly yearOver: boolean;
  /** What had happened by today, with everything that was corrected since. */
  readonly facts: readonly Step[];
  readonly requested: readonly RequestedItem[];
  /** What the applicant has to give or do now. */
  readonly needed: readonly Thing[];
  /** Items that were given and wait to be looked at. */
  readonly given: readonly RequestedItem[];
};

/**
 * The log is folded once, as `stateOn` does it.
 *
 * @param numbered the year in the case number of a Diversity Visa.
 */
export function viewOfficial(
  log: CaseLog,
  today: Day,
  words: Words,
  numbered: number | null = null,
): OfficialView {
  const facts = stepsUntil(log, today.toString());
  const state: CaseState = { ...(facts.at(-1)?.after ?? NO_CASE), log };
  const requested = requestedItems(state, facts, words);
  const inForce = facts.map(({ fact }) => fact);
  const diversity = diversityOfLog(state, inForce, numbered);
  const yearOver = isYearLost(state, diversity, today);
  return {
    ...{ today, log, state, facts, requested, diversity, yearOver },
    standing: yearOver ? 'closed' : standingOfState(state),
    needed: thingsNeeded(state, requested),
    given: requested.filter((item) => item.state === 'provided'),
  };
}

function stepsUntil(log: CaseLog, day: string): readonly Step[] {
  const steps: Step[] = [];
  let before = NO_CASE;
  for (const { place, fact, corrected } of factsInForce(log)) {
    if (fact.on > day) continue;
    const after = applyFact(before, fact);
    steps.push({ place, fact, corrected, before, after });
    before = after;
  }
  return steps;
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
