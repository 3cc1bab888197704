/** Adds to a log if it still ends where the writer saw it end. */
import type { Appended, CaseRecords } from '../../services/ports/case-records.ts';
import type { Db } from '../database/database.ts';
import type { CaseTools } from './create-case.ts';
import { chainRows } from './entry-row.ts';
import { writeStep } from './write-step.ts';

/**
 * The update of the case's row names the sequence and hash on which the new entries build. Of two writers the second
 * waits for the first, then finds no such row any more: a conflict, on both engines and between processes.
 */
export function appendStep({ database, keyring, chain }: CaseTools): CaseRecords['append'] {
  return async (step) => {
    const { id, expect } = step;
    const end = await readEnd(database.read, id);
    if (!end) return { ok: false, reason: 'no-such-case' };
    if (end.seq !== expect) return { ok: false, reason: 'conflict', seq: end.seq };
    const after = { caseId: id, seq: expect, lastHash: end.last_hash };
    const rows = chainRows({ keyring, chain }, after, step.entries);
    const seq = expect + rows.length;
    if (step.status.caseId !== id || step.status.seq !== seq) {
      throw new Error(`The status row is of ${step.status.seq}, the log would end at ${seq}.`);
    }
    const lastHash = rows.at(-1)?.hash ?? end.last_hash;
    return database.write(async (tx): Promise<Appended> => {
      const moved = await tx
        .updateTable('cases')
        .set({ seq, last_hash: lastHash, head: chain.head(id, seq, lastHash), post: step.status.post })
        .where('id', '=', id)
        .where('seq', '=', expect)
        .where('last_hash', '=', end.last_hash)
        .executeTakeFirst();
      if (moved.numUpdatedRows !== 1n) {
        const now = await readEnd(tx, id);
        return { ok: false, reason: 'conflict', seq: now?.seq ?? expect };
      }
      await writeStep(tx, keyring, rows, step);
      return { ok: true, seq };
    });
  };
}

function readEnd(db: Db, id: string) {
  return db.selectFrom('cases').select(['seq', 'last_hash']).where('id', '=', id).executeTakeFirst();
}
