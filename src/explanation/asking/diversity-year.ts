/** The fiscal year with which a Diversity Visa case ends: the one for which the person was selected. */
import { type Day, daysBetween, earliest, latest } from '../../cases/day.ts';
import { fiscalYearOf, fiscalYearSpan, isDiversityClass } from '../../cases/fiscal-year.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import type { DiversityKind } from './diversity-class.ts';

export type DiversityYear = {
  readonly year: number;
  /** First and last day on which the visa can be issued. */
  readonly from: Day;
  readonly until: Day;
  /** Told with the kind of visa or in a case number; taken from what happened; or only from the day of the question. */
  readonly known: 'told' | 'events' | 'today';
};

/** Null for every other kind of visa. */
export function diversityYear(
  { visaClass, year }: DiversityKind,
  events: readonly ReportedEvent[],
  today: Day,
): DiversityYear | null {
  if (!isDiversityClass(visaClass)) return null;
  if (year !== null) return { year, ...fiscalYearSpan(year), known: 'told' };
  const lived = yearOfEvents(events);
  const taken = lived ?? fiscalYearOf(today);
  return { year: taken, ...fiscalYearSpan(taken), known: lived === null ? 'today' : 'events' };
}

export const hasEnded = ({ until }: DiversityYear, today: Day): boolean => daysBetween(until, today) > 0;

/** The interview outweighs the rest; papers are asked for and given before the year begins, too. */
function yearOfEvents(events: readonly ReportedEvent[]): number | null {
  const years = (fits: (event: ReportedEvent) => boolean): readonly number[] =>
    events.filter(fits).flatMap((event) => oneYear(event) ?? []);
  const [met] = years(({ kind }) => kind === 'interview');
  const [since] = met === undefined ? years(isAfterInterview) : [met];
  return since ?? null;
}

function isAfterInterview({ kind, value }: ReportedEvent): boolean {
  if (kind === 'status')
    return value === 'refused' || value === 'administrative-processing' || value === 'approved';
  return kind === 'told' || kind === 'slip';
}

/** "2022" lies in two fiscal years and tells neither; a month always lies in one. */
function oneYear({ date }: ReportedEvent): number | null {
  const [first, last] = [earliest(date), latest(date)];
  if (first === null || last === null) return null;
  const year = fiscalYearOf(first);
  return fiscalYearOf(last) === year ? year : null;
}
