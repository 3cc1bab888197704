/** Opens a case: its row, its first entries and what follows from them, all or nothing. */
import type { CaseRecords, Created } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database } from '../database/database.ts';
import { sealIdentity } from './case-row.ts';
import type { Chain } from './chain.ts';
import { chainRows } from './entry-row.ts';
import { writeStep } from './write-step.ts';

export type CaseTools = { readonly database: Database; readonly keyring: Keyring; readonly chain: Chain };

export function createCase({ database, keyring, chain }: CaseTools): CaseRecords['create'] {
  return async (first, step) => {
    const { id, numberHash, family, openedAt } = first;
    const identity = sealIdentity(keyring, first);
    const start = chain.start({ id, numberHash, family, openedAt, identity });
    const rows = chainRows({ keyring, chain }, { caseId: id, seq: 0, lastHash: start }, step.entries);
    const seq = rows.length;
    const lastHash = rows.at(-1)?.hash ?? start;
    return database.write(async (tx): Promise<Created> => {
      const inserted = await tx
        .insertInto('cases')
        .values({
          ...{ id, post: first.post, seq, last_hash: lastHash, head: chain.head(id, seq, lastHash) },
          ...{ identity, number_hash: numberHash, family, opened_at: openedAt },
        })
        // Of any unique column: of two processes that open the same case, one may meet the other's id before its number.
        .onConflict((is) => is.doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows !== 1n) return { ok: false, reason: 'number-taken' };
      await writeStep(tx, keyring, rows, { ...step, lookUps: first.lookUps });
      return { ok: true, seq };
    });
  };
}
