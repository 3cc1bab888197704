/** The one question that is asked thousands of times a second. */
import type { Keyring } from '../../services/ports/keyring.ts';
import type { FoundStatus, Statuses } from '../../services/ports/statuses.ts';
import type { Database } from '../database/database.ts';
import { answerId, openAnswer } from './answer-rows.ts';

/** Prepared once: the row of an answer; where there is none, what the key is of. */
export function findStatus(database: Database, keyring: Keyring): Statuses['find'] {
  const { read } = database;
  const findAnswer = database.prepare(
    'find-answer',
    read
      .selectFrom('answers')
      .select(['look_up', 'case_id', 'seq', 'stamp', 'from_day', 'until_day', 'body'])
      .where('id', '=', 0),
  );
  const findCase = database.prepare(
    'find-case',
    read
      .selectFrom('look_ups')
      .innerJoin('statuses', 'statuses.case_id', 'look_ups.case_id')
      .select(['statuses.case_id', 'statuses.seq'])
      .where('look_ups.look_up', '=', ''),
  );
  return async (lookUp): Promise<FoundStatus | null> => {
    const answer = await findAnswer(answerId(lookUp));
    if (answer?.look_up === lookUp) {
      return { caseId: answer.case_id, seq: answer.seq, kept: openAnswer(keyring, answer) };
    }
    const row = await findCase(lookUp);
    return row ? { caseId: row.case_id, seq: row.seq, kept: null } : null;
  };
}
