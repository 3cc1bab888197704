/** Which official cases went on since their waits were taken: found by an index that holds those alone. */
import type { Waits } from '../../services/ports/waits.ts';
import type { Database, Db } from '../database/database.ts';

export async function dueCases(db: Db, limit: number): Promise<Awaited<ReturnType<Waits['dueCases']>>> {
  const rows = await db
    .selectFrom('statuses')
    .select(['case_id', 'seq'])
    .whereRef('waits_seq', '<', 'seq')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(({ case_id, seq }) => ({ id: case_id, seq }));
}

/** A case that went on meanwhile stays due. */
export async function tookCases(
  { write }: Database,
  cases: readonly { readonly id: string; readonly seq: number }[],
): Promise<void> {
  await write(async (tx) => {
    for (const { id, seq } of cases) {
      await tx.updateTable('statuses').set({ waits_seq: seq }).where('case_id', '=', id).execute();
    }
  }, 'may-be-lost');
}
