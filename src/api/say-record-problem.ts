/** Why a case was not opened or an event not recorded, as a problem of the API. */
import type { Opened } from '../services/record/open-case.ts';
import type { RecordOutcome } from '../services/record/record-event.ts';
import type { Answer } from './route.ts';

type OpenProblem = Extract<Opened, { ok: false }>['reason'];

const OPEN_PROBLEMS = {
  'number-taken': {
    problem: 'number-taken',
    detail: 'Another case has this case number. Read that case, or give the number of this one.',
  },
  'number-malformed': {
    problem: 'not-valid',
    detail:
      '"caseNumber" has none of the known forms. Give AA00 and six letters or digits (nonimmigrant), three letters and ten digits (immigrant), or a number like 2026AF1533 (Diversity Visa).',
  },
  'in-the-future': {
    problem: 'not-valid',
    detail: '"on" lies after today. Give the day on which the application was made.',
  },
} as const satisfies Record<OpenProblem, Answer>;

export const NO_SUCH_CASE: Answer = {
  problem: 'no-such-case',
  detail: 'There is no case with this id. Give the id that opening the case returned.',
};

export function sayOpenProblem({ reason }: Extract<Opened, { ok: false }>): Answer {
  return OPEN_PROBLEMS[reason];
}

/** @param sayForbidden puts an objection of procedure into words. */
export function sayRecordProblem(
  outcome: Extract<RecordOutcome, { ok: false }>,
  sayForbidden: (why: Extract<RecordOutcome, { reason: 'forbidden' }>['why']) => string,
): Answer {
  if (outcome.reason === 'no-such-case') {
    return NO_SUCH_CASE;
  }
  if (outcome.reason === 'conflict') {
    return {
      problem: 'sequence-conflict',
      detail: `The log now ends at ${outcome.seq}. Read the case again, then record with "expect": ${outcome.seq}.`,
      more: { seq: outcome.seq },
    };
  }
  const { reason, basis, mayFollow } = outcome.why;
  return { problem: 'may-not-follow', detail: sayForbidden(outcome.why), more: { reason, basis, mayFollow } };
}
