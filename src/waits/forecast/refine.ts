import type { Exposures } from './exposures.ts';
import type { Weighted } from './recency.ts';
import { PART_OF, PARTS, type Refinement } from './refinements.ts';
import { cohortName } from './traits.ts';

export type Cohort = {
  /** By how much faster (above 1) or slower the cohort is than the broader ones say, for each part of the wait. */
  readonly faster: Float64Array;
  /** Whole cases, not weighted: what an answer names as its ground. */
  readonly cases: number;
  readonly issued: number;
};

/** A refinement with what was learned for each of its cohorts. */
export type Fitted = { readonly refinement: Refinement; readonly cohorts: ReadonlyMap<string, Cohort> };

/**
 * One step of shrinkage: how much faster is each cohort than the paces so far say?
 *
 *   faster = (O + k) / (E + k),   O issued cases, E = Σ pace × time at risk expected of them, k the prior.
 *
 * This is the posterior mean of a Poisson rate ratio under a gamma prior with mean 1 and shape k: a cohort with few
 * cases stays with the broader one. `pace` (per exposure, issued a day) is multiplied in place.
 *
 * Source: Clayton & Kaldor 1987 (empirical Bayes of relative risks). Cost: O(exposures).
 */
export function refine(
  exposures: Exposures,
  pace: Float64Array,
  weighted: Weighted,
  refinement: Refinement,
): Fitted {
  const { along, prior } = refinement;
  const partOf = PART_OF[along];
  const { cohortOfCase, cohorts } = groupCases(exposures, refinement);
  exposures.ofCase.forEach((ofCase, i) => {
    const cohort = cohorts[cohortOfCase[ofCase] ?? -1];
    if (cohort === undefined) return;
    const part = partOf(exposures.piece[i] ?? 0);
    cohort.observed[part] = (cohort.observed[part] ?? 0) + (weighted.issued[i] ?? 0);
    cohort.expected[part] = (cohort.expected[part] ?? 0) + (weighted.time[i] ?? 0) * (pace[i] ?? 0);
  });
  const fitted = cohorts.map(({ name, observed, expected, cases, issued }) => {
    const faster = observed.map((count, part) => (count + prior) / ((expected[part] ?? 0) + prior));
    return { name, cohort: { faster, cases, issued } };
  });
  exposures.ofCase.forEach((ofCase, i) => {
    const faster = fitted[cohortOfCase[ofCase] ?? -1]?.cohort.faster[partOf(exposures.piece[i] ?? 0)] ?? 1;
    pace[i] = (pace[i] ?? 0) * faster;
  });
  return { refinement, cohorts: new Map(fitted.map(({ name, cohort }) => [name, cohort])) };
}

type Counting = {
  readonly name: string;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  cases: number;
  issued: number;
};

function groupCases({ cases }: Exposures, { by, along }: Refinement) {
  const cohorts: Counting[] = [];
  const indexOf = new Map<string, number>();
  const cohortOfCase = Int32Array.from(cases, ({ traits, issued }) => {
    const name = cohortName(traits, by);
    const index = indexOf.get(name) ?? cohorts.length;
    if (index === cohorts.length) {
      indexOf.set(name, index);
      const parts = () => new Float64Array(PARTS[along]);
      cohorts.push({ name, observed: parts(), expected: parts(), cases: 0, issued: 0 });
    }
    const cohort = cohorts[index];
    if (cohort !== undefined) {
      cohort.cases += 1;
      cohort.issued += issued ? 1 : 0;
    }
    return index;
  });
  return { cohortOfCase, cohorts };
}
