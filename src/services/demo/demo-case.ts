/** Who a case of the demonstration is about, and its number: the same at every start of the same year. */
import { DEMO_POST } from '../office-posts.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import type { DemoStory } from './demo-story.ts';

export type DemoCaseIds = {
  readonly post: string;
  readonly caseNumber: string;
  readonly passportNumber: string;
  readonly surname: string;
  readonly givenName: string;
  /** Three digits. */
  readonly number: string;
};

/**
 * @param index of the story among all, from 0.
 * @param selectedFor the fiscal year of a Diversity Visa.
 */
export function demoCase(story: DemoStory, index: number, year: number, selectedFor = year + 1): DemoCaseIds {
  const { surname, givenName } = DEMO_PEOPLE[index % DEMO_PEOPLE.length] ?? DEMO_PEOPLE[0];
  const number = String(index + 1).padStart(3, '0');
  return {
    ...{ post: DEMO_POST.code, caseNumber: caseNumberOf(story, { year, selectedFor }, number) },
    ...{ passportNumber: `X00000${number}`, surname, givenName, number },
  };
}

type Years = { readonly year: number; readonly selectedFor: number };

function caseNumberOf(
  { visaClass, immigrant }: DemoStory,
  { year, selectedFor }: Years,
  number: string,
): string {
  if (visaClass === 'DV') return `${selectedFor}AF${1_000 + Number(number)}`;
  return immigrant ? `${DEMO_POST.code}${year}601${number}` : `AA00DEM${number}`;
}
