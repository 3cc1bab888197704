/** The three forms of a case number, written as the look-up compares them. */

/**
 * | cases | form | example |
 * |---|---|---|
 * | nonimmigrant | AA00 and six letters or digits | AA00EXMPL7 |
 * | immigrant | the post's three letters and ten digits | PMR2026601002 |
 * | Diversity Visa | fiscal year, region, number without leading zeros | 2026AF1533 |
 */
const FORMS = {
  nonimmigrant: /^AA[0-9A-Z]{8}$/,
  immigrant: /^[A-Z]{3}\d{10}$/,
  diversity: /^(\d{4})(AF|AS|EU|NA|OC|SA)0*([1-9]\d{0,7})$/,
} as const satisfies Record<string, RegExp>;

export type CaseNumberForm = keyof typeof FORMS;

const LONGEST = 40;

export type CaseNumber = { readonly text: string; readonly form: CaseNumberForm };

/** Null when it has none of the three forms. Spaces and hyphens are left out, small letters made capitals. */
export function caseNumberOf(typed: string): CaseNumber | null {
  if (typed.length > LONGEST) return null;
  const text = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const diversity = FORMS.diversity.exec(text);
  if (diversity !== null) {
    return { text: `${diversity[1]}${diversity[2]}${diversity[3]}`, form: 'diversity' };
  }
  if (FORMS.nonimmigrant.test(text)) return { text, form: 'nonimmigrant' };
  return FORMS.immigrant.test(text) ? { text, form: 'immigrant' } : null;
}

/** The fiscal year with which a Diversity Visa number begins; null for every other form. */
export function yearOfNumber(typed: string): number | null {
  const number = caseNumberOf(typed);
  return number?.form === 'diversity' ? Number(number.text.slice(0, 4)) : null;
}
