/**
 * The kind of a Diversity Visa with the fiscal year for which the person was selected, as people write it: "DV2022".
 *
 * The year belongs to the kind as much as its letters do, so it travels with it: into fields that can be changed, and
 * into links, in which no case number may stand.
 */
import { isDiversityClass } from '../../cases/fiscal-year.ts';

export type DiversityKind = { readonly visaClass: string | null; readonly year: number | null };

/** "DV2022" is the kind "DV" of the year 2022; any other kind has no year. */
export function splitYear(visaClass: string | null): DiversityKind {
  const [, kind, year] = /^(DV[123]?)(20\d\d)$/.exec(visaClass ?? '') ?? [];
  return kind === undefined ? { visaClass, year: null } : { visaClass: kind, year: Number(year) };
}

/**
 * Adds the year that a text tells, unless the kind has one. A case number outweighs words, and tells of a Diversity
 * Visa where no kind is known.
 */
export function withDiversityYear(visaClass: string | null, text: string): string | null {
  const { visaClass: kind, year } = splitYear(visaClass);
  if (year !== null || (kind !== null && !isDiversityClass(kind))) return visaClass;
  const numbered = onlyYear(text, CASE_NUMBER);
  if (kind === null) return numbered === null ? null : `DV${numbered}`;
  const told = numbered ?? onlyYear(text, IN_WORDS);
  return told === null ? kind : `${kind}${told}`;
}

/** "2022AF00012345", with figures crossed out too: people hide them, and the year stays. */
const CASE_NUMBER = /(?<![\w*])(20\d\d)(?:AF|AS|EU|NA|OC|SA)[\dX*]{1,8}(?![\w*])/gi;
/** "DV-2022", "DV lottery 2022"; a day such as "DV 2022-05-03" is none. */
const IN_WORDS =
  /\b(?:DV|diversity visa|green card)(?: (?:lottery|program))?[ -]{0,2}(20\d\d)(?![/.-]?\d)\b/gi;

/** Null where texts name none, or several: nobody can tell then which one counts. */
function onlyYear(text: string, form: RegExp): string | null {
  const years = new Set([...text.matchAll(form)].map(([, year]) => year));
  const [year, ...others] = years;
  return others.length > 0 ? null : (year ?? null);
}
