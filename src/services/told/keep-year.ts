/** Keeps of a case number what matters and names nobody: the year of a Diversity Visa, with the kind of visa. */
import { withDiversityYear } from '../../explanation/asking/diversity-class.ts';
import { visaClassOf } from '../../explanation/asking/visa-class-of.ts';

/** The kind as it was typed, unless the text adds a year to it. Asked before the number is taken out of the text. */
export function keepYear(typed: string, text: string): string {
  const kind = visaClassOf(typed);
  if (kind === null && typed !== '') return typed;
  const withYear = withDiversityYear(kind, text);
  return withYear === kind ? typed : (withYear ?? typed);
}
