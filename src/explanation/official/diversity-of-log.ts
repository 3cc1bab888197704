/** The fiscal year with which an official Diversity Visa case ends. Nothing is guessed: where nothing tells it, it is not known. */
import type { CaseState } from '../../cases/case-state.ts';
import { type Day, wholeDay } from '../../cases/day.ts';
import { fiscalYearOf, fiscalYearSpan, isDiversityClass } from '../../cases/fiscal-year.ts';
import type { FactKind, OfficeFact } from '../../cases/office-event.ts';
import { type DiversityYear, hasEnded } from '../asking/diversity-year.ts';

/** What can only happen within the year; an application is made before it, too. */
const WITHIN: ReadonlySet<FactKind> = new Set(['interview-held', 'refused', 'approved', 'issued']);

/** `numbered` is the year in the case number, which outweighs the days; null for every other kind of visa. */
export function diversityOfLog(
  { application }: CaseState,
  facts: readonly OfficeFact[],
  numbered: number | null,
): DiversityYear | null {
  if (!isDiversityClass(application?.visaClass)) return null;
  if (numbered !== null) return { year: numbered, ...fiscalYearSpan(numbered), known: 'told' };
  const day = wholeDay(facts.find(({ kind }) => WITHIN.has(kind))?.on);
  if (day === null) return null;
  const year = fiscalYearOf(day);
  return { year, ...fiscalYearSpan(year), known: 'events' };
}

/** No officer can decide any more, whatever the log still holds open; what came out before stands. */
export function isYearLost({ decision }: CaseState, diversity: DiversityYear | null, today: Day): boolean {
  if (diversity === null || !hasEnded(diversity, today)) return false;
  if (decision.is === 'closed') return decision.by === 'termination';
  return decision.is !== 'issued' && decision.is !== 'revoked' && decision.is !== 'withdrawn';
}
