/** Writes what goes with a new state of a log: entries, status, look-up keys, answer, outbox; inside a transaction. */
import type { Step } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Db } from '../database/database.ts';
import type { EntriesRow } from '../database/tables.ts';
import { toDeliveryRow } from '../delivery/delivery-row.ts';
import { dropAnswers, keysOf, writeAnswer } from '../statuses/answer-rows.ts';
import { toStatusColumns } from '../statuses/status-columns.ts';

export async function writeStep(
  tx: Db,
  keyring: Keyring,
  rows: readonly EntriesRow[],
  { status, lookUps, deliveries, answer }: Pick<Step, 'status' | 'lookUps' | 'deliveries' | 'answer'>,
): Promise<void> {
  const caseId = status.caseId;
  if (rows.length > 0) await tx.insertInto('entries').values(rows).execute();
  const columns = toStatusColumns(status);
  await tx
    .insertInto('statuses')
    .values(columns)
    .onConflict((is) => is.column('case_id').doUpdateSet(columns))
    .execute();
  if (lookUps && lookUps.length > 0) {
    await tx
      .insertInto('look_ups')
      .values(lookUps.map((look_up) => ({ look_up, case_id: caseId })))
      .onConflict((is) => is.column('look_up').doNothing())
      .execute();
  }
  const isFirst = rows[0]?.seq === 1;
  if (!isFirst) await dropAnswers(tx, caseId);
  if (answer) {
    const keys = isFirst ? (lookUps ?? []) : await keysOf(tx, caseId);
    await writeAnswer(tx, keyring, { ...status, keys }, answer);
  }
  if (deliveries && deliveries.length > 0) {
    await tx.insertInto('deliveries').values(deliveries.map(toDeliveryRow)).execute();
  }
}
