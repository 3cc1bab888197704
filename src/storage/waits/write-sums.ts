/** Moves the sums by a tally, inside the transaction in which its rows came and went. */
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import type { WaitSumsRow } from '../database/tables.ts';
import { type CohortTally, cohortName, openCell, type Tally } from './tally.ts';

/** Rows in one statement: 5 and 7 values each, far below what either engine takes. */
const TOGETHER = 2_000;

/** Ids are given here, not by the engine: only one transaction at a time changes waits. */
export async function writeSums(tx: Db, setId: string, tally: Tally): Promise<void> {
  const moved = tally.cohorts();
  const ids = await cohortIds(tx, setId, moved);
  const sums = moved.flatMap((cohort) => sumsOf(ids.get(nameOf(cohort)) ?? 0, cohort));
  // In the order of the key, so that pages of the table are met once.
  sums.sort((a, b) => a.cohort - b.cohort || a.period - b.period || a.days - b.days || a.ended - b.ended);
  for (let at = 0; at < sums.length; at += TOGETHER) {
    await tx
      .insertInto('wait_sums')
      .values(sums.slice(at, at + TOGETHER))
      .onConflict((is) =>
        is
          .columns(['cohort', 'period', 'days', 'ended'])
          .doUpdateSet({ n: sql<number>`wait_sums.n + excluded.n` }),
      )
      .execute();
  }
}

const nameOf = ({ wait, place, visaClass, hold }: CohortTally): string =>
  cohortName({ wait, place, visa_class: visaClass, hold });

function sumsOf(id: number, { cells }: CohortTally): readonly WaitSumsRow[] {
  return [...cells].flatMap(([cell, n]) => (n === 0 ? [] : [{ cohort: id, ...openCell(cell), n }]));
}

/** The ids of the cohorts by name; those that are new are made, and every count is moved. */
async function cohortIds(
  tx: Db,
  setId: string,
  moved: readonly CohortTally[],
): Promise<ReadonlyMap<string, number>> {
  const known = await tx.selectFrom('wait_cohorts').selectAll().where('set_id', '=', setId).execute();
  const ids = new Map(known.map((cohort) => [cohortName(cohort), cohort.id]));
  const last = await tx
    .selectFrom('wait_cohorts')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  let id = last?.id ?? 0;
  const rows = moved.map((cohort) => {
    const { wait, place, visaClass, hold, n } = cohort;
    const name = nameOf(cohort);
    const own = ids.get(name) ?? ++id;
    ids.set(name, own);
    return { id: own, set_id: setId, wait, place, visa_class: visaClass, hold, n };
  });
  for (let at = 0; at < rows.length; at += TOGETHER) {
    await tx
      .insertInto('wait_cohorts')
      .values(rows.slice(at, at + TOGETHER))
      .onConflict((is) => is.column('id').doUpdateSet({ n: sql<number>`wait_cohorts.n + excluded.n` }))
      .execute();
  }
  return ids;
}
