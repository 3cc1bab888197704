/** Short ways to write invented cases in tests: "interview 2021-01-08", "told approved 2021-01-08". */
import { REPORTED_VALUES, type ReportedCase, type ReportedEvent } from '../../cases/reported.ts';
import { readAsk } from '../asking/ask.ts';

type Facts = Omit<ReportedCase, 'events'>;

/**
 * One event: kind, value where the kind has one, day, the word "planned" for an appointment, and a detail after a
 * colon. "told refused 2021-01-08: section 214(b)"
 */
export function event(line: string): unknown {
  const [head = '', detail] = line.split(': ');
  const [kind = '', ...rest] = head.split(' ');
  const date = rest.find((part) => /^\d{4}/.test(part));
  const value = rest.find((part) => part !== date && part !== 'planned');
  return {
    kind,
    ...(value === undefined ? {} : { value }),
    ...(date === undefined ? {} : { date }),
    ...(detail === undefined ? {} : { detail }),
    ...(rest.includes('planned') ? { planned: true } : {}),
  };
}

const NONIMMIGRANT: Facts = { visaClass: 'H1B', immigrant: false, post: 'Riga', route: 'interview' };

/** The ask of a told case; its facts are those of a worker interviewed in Riga unless others are given. */
export function askOf(today: string, lines: readonly string[], facts: Facts = {}) {
  const read = readAsk({ today, case: { ...NONIMMIGRANT, ...facts, events: lines.map(event) } });
  if (!read.ok) throw new Error(read.problem);
  return read.ask;
}

/** Every event that can be written with the kind and value alone, for tests that need them all. */
export const EVERY_EVENT: readonly Pick<ReportedEvent, 'kind' | 'value'>[] = Object.entries(
  REPORTED_VALUES,
).flatMap(([kind, values]) =>
  (values ?? [null]).map((value) => ({ kind, value }) as Pick<ReportedEvent, 'kind' | 'value'>),
);
