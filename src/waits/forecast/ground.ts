import type { FamilyGround } from './ground-of-family.ts';
import type { Model } from './learn.ts';
import type { Trait, Traits } from './traits.ts';
import { cohortName } from './traits.ts';

/** A cohort that the answer leaned on, with whole cases as a reader would count them. */
export type GroundCohort = {
  /** The traits that its cases share; '' where their sources did not know one. */
  readonly alike: Readonly<Partial<Record<Trait, string>>>;
  readonly cases: number;
  readonly issued: number;
};

/** What an answer rests on: how many cases of the same family, of which kinds, as of when. */
export type Ground = FamilyGround & {
  /** Broad to narrow. A kind that the history does not know is not among them. */
  readonly cohorts: readonly GroundCohort[];
};

/** Names the cohorts behind the answer for a case of these traits. Cost: O(refinements). */
export function groundOf(model: Model, traits: Traits): Ground {
  const cohorts = new Map<string, GroundCohort>();
  for (const { refinement, cohorts: known } of model.fitted) {
    const by = refinement.by.filter((trait) => trait !== 'family');
    const cohort = known.get(cohortName(traits, refinement.by));
    if (cohort === undefined || by.every((trait) => traits[trait] === '')) continue;
    const alike = Object.fromEntries(by.map((trait) => [trait, traits[trait]]));
    cohorts.set(by.join(), { alike, cases: cohort.cases, issued: cohort.issued });
  }
  return { ...model.ground[traits.family], cohorts: [...cohorts.values()] };
}
