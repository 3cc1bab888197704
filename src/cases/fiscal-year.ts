/** The fiscal year of the United States government: from 1 October to 30 September of the year it is named after. */
import type { Day } from './day.ts';

export function fiscalYearOf({ year, month }: Day): number {
  return month >= 10 ? year + 1 : year;
}

export function fiscalYearSpan(year: number): { readonly from: Day; readonly until: Day } {
  const day = (inYear: number, month: number, on: number): Day =>
    Temporal.PlainDate.from({ year: inYear, month, day: on });
  return { from: day(year - 1, 10, 1), until: day(year, 9, 30) };
}

/** The symbols of Diversity Visas (22 CFR 42.11): the person selected, a spouse, a child. */
const DIVERSITY: ReadonlySet<string> = new Set(['DV', 'DV1', 'DV2', 'DV3']);

export const isDiversityClass = (visaClass: string | null | undefined): boolean =>
  DIVERSITY.has(visaClass?.toUpperCase() ?? '');
