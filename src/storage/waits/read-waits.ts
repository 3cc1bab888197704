/** Every row of waits in order of its key, some thousand at a time. */
import { sql } from 'kysely';
import type { KeptWait } from '../../services/ports/waits.ts';
import type { Db } from '../database/database.ts';
import type { WaitsRow } from '../database/tables.ts';
import { readWaitRow } from './wait-columns.ts';

const BATCH = 2_000;

export async function* readWaits(
  db: Db,
  set: string | null,
): AsyncGenerator<KeptWait & { readonly set: string; readonly key: string }> {
  let after = ['', '', ''];
  for (;;) {
    const rows: readonly WaitsRow[] = await db
      .selectFrom('waits')
      .selectAll()
      .where(sql<boolean>`(set_id, case_key, wait) > (${sql.join(after)})`)
      .$if(set !== null, (query) => query.where('set_id', '=', set ?? ''))
      .orderBy('set_id')
      .orderBy('case_key')
      .orderBy('wait')
      .limit(BATCH)
      .execute();
    yield* rows.map(readWaitRow);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = [last.set_id, last.case_key, last.wait];
  }
}
