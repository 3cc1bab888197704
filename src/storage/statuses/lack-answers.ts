/** Which cases have no answer that will do. */
import type { CaseEnd, LackAsk } from '../../services/ports/statuses.ts';
import type { Db } from '../database/database.ts';

export async function lackAnswers(
  db: Db,
  { stamp, day, after, limit }: LackAsk,
): Promise<readonly CaseEnd[]> {
  const rows = await db
    .selectFrom('statuses')
    .select(['case_id', 'seq'])
    .where('case_id', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answers')
            .select('answers.case_id')
            .whereRef('answers.case_id', '=', 'statuses.case_id')
            .whereRef('answers.seq', '=', 'statuses.seq')
            .where('answers.stamp', '=', stamp)
            .where('answers.until_day', '>=', day),
        ),
      ),
    )
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(({ case_id, seq }) => ({ caseId: case_id, seq }));
}
