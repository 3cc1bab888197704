import { fieldGroup } from './field-of-study.ts';
import { endsWithFiscalYear } from './hard-end.ts';

/** What a case is compared by. `family` keeps visas with a yearly hard end apart from all others. */
export const TRAITS = ['family', 'class', 'hold', 'region', 'post', 'entry', 'field'] as const;
export type Trait = (typeof TRAITS)[number];
export type Family = 'yearly' | 'open-ended';
export type Traits = Readonly<Record<Exclude<Trait, 'family'>, string>> & { readonly family: Family };

/** The traits of a case from what its source wrote down. What is unknown is '' and forms a cohort of its own. */
export function traitsOf(covariates: Readonly<Record<string, string | null | undefined>>): Traits {
  const given = (name: string) => covariates[name] ?? '';
  const visaClass = given('class');
  return {
    family: endsWithFiscalYear(visaClass) ? 'yearly' : 'open-ended',
    class: visaClass,
    hold: given('hold'),
    region: given('region'),
    post: given('post'),
    entry: given('entry'),
    field: fieldGroup(given('field')),
  };
}

/** A name for the cohort that shares these traits. The separator cannot be typed. */
export function cohortName(traits: Traits, by: readonly Trait[]): string {
  return by.map((trait) => traits[trait]).join('\u0000');
}
