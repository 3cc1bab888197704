/**
 * Groups of fields, because people write the same field in a hundred ways ("EE", "Electrical Eng.", "ece") and each
 * way alone is too rare to learn from. Words are tried in order; the first that occurs decides.
 */
const GROUPS: readonly (readonly [group: string, words: readonly string[]])[] = [
  ['electrical', ['ee', 'electr', 'ece']],
  ['computing', ['cs', 'comput', 'software', 'inform']],
  ['chemistry', ['chem']],
  ['physics', ['phys', 'optic']],
  ['life sciences', ['bio', 'medic', 'pharm', 'genet']],
  ['mechanical', ['mech', 'aero']],
  ['materials', ['mater', 'mse']],
  ['business and law', ['busin', 'mba', 'financ', 'econ', 'account', 'law', 'market', 'manag']],
];
/** Abbreviations that would be found inside other words count only when they are the whole answer. */
const WHOLE: Readonly<Record<string, string>> = { me: 'mechanical', na: '', none: '' };
const LETTERS = /[^a-z]/g;

/** The group of a field of study; 'other' for a field that is in none, '' when none was given. Cost: O(length). */
export function fieldGroup(written: string): string {
  const field = written.slice(0, 80).toLowerCase().replace(LETTERS, '');
  if (field === '') return '';
  const whole = WHOLE[field];
  if (whole !== undefined) return whole;
  const found = GROUPS.find(([, words]) =>
    words.some((word) => (word.length === 2 ? field.startsWith(word) : field.includes(word))),
  );
  return found?.[0] ?? 'other';
}
