/** The curves that a page draws, day by day, as CSV. */
import type { Words } from '../../../language/words.ts';
import type { Cohort, CohortDay } from '../../../services/waits/cohort.ts';
import { sayChoice } from './say-choice.ts';

const COLUMNS = {
  day: ({ day }) => day,
  at_risk: ({ atRisk }) => atRisk,
  issued: ({ issued }) => issued,
  refused: ({ refused }) => refused,
  issued_by: ({ issuedBy }) => issuedBy,
  issued_lower: ({ issuedLower }) => issuedLower,
  issued_upper: ({ issuedUpper }) => issuedUpper,
  refused_by: ({ refusedBy }) => refusedBy,
  gave_up_by: ({ gaveUpBy }) => gaveUpBy,
  waiting: ({ survival }) => survival,
  waiting_lower: ({ lower }) => lower,
  waiting_upper: ({ upper }) => upper,
} as const satisfies Record<string, (day: CohortDay) => number>;

export function writeCurveCsv(words: Words, cohorts: readonly Cohort[]): string {
  const head = ['cases', 'as_of', ...Object.keys(COLUMNS)].join(',');
  const rows = cohorts.flatMap(({ choice, asOf, table }) =>
    table.map((day) =>
      [quoted(sayChoice(words, choice)), asOf, ...Object.values(COLUMNS).map((of) => of(day))].join(','),
    ),
  );
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
