/** Writes the waits of cases, and moves the sums by what changed. */
import { sql } from 'kysely';
import type { CaseWaits, PutOutcome } from '../../services/ports/waits.ts';
import type { Database, Db } from '../database/database.ts';
import type { WaitsRow } from '../database/tables.ts';
import { makeTally, type Tally } from './tally.ts';
import { toWaitRow } from './wait-columns.ts';
import { writeSums } from './write-sums.ts';

/** Cases looked for, and rows written, in one statement. */
const TOGETHER = 1_000;

/**
 * Only one transaction at a time changes waits, of all processes: what is compared with what was kept stays so until
 * it is written. A case that comes twice counts as it came last.
 */
export function putWaits(
  database: Database,
  setId: string,
  cases: readonly CaseWaits[],
): Promise<PutOutcome> {
  return database.writeAlone(async (tx) => {
    const { kind, last_day } = await tx
      .selectFrom('data_sets')
      .select(['kind', 'last_day'])
      .where('id', '=', setId)
      .executeTakeFirstOrThrow();
    const tally = makeTally(kind);
    const given = [...new Map(cases.map((one) => [one.key, one])).values()];
    const done = { added: 0, changed: 0, same: 0, removed: 0 };
    for (let at = 0; at < given.length; at += TOGETHER) {
      const part = await putPart(tx, setId, given.slice(at, at + TOGETHER), tally);
      for (const name of ['added', 'changed', 'same', 'removed'] as const) done[name] += part[name];
    }
    if (done.added + done.changed + done.removed === 0) return done;
    await writeSums(tx, setId, tally);
    const { added, removed } = done;
    await tx
      .updateTable('data_sets')
      .set({
        waits: sql<number>`waits + ${added - removed}`,
        last_day: lastDayOf(given, last_day),
        changes: sql<number>`changes + 1`,
      })
      .where('id', '=', setId)
      .execute();
    return done;
  });
}

function lastDayOf(cases: readonly CaseWaits[], before: string | null): string | null {
  return cases.reduce<string | null>(
    (last, { waits }) => waits.reduce((day, { seen }) => (day === null || seen > day ? seen : day), last),
    before,
  );
}

async function putPart(
  tx: Db,
  setId: string,
  cases: readonly CaseWaits[],
  tally: Tally,
): Promise<PutOutcome> {
  const kept = await tx
    .selectFrom('waits')
    .selectAll()
    .where('set_id', '=', setId)
    .where(
      'case_key',
      'in',
      cases.map(({ key }) => key),
    )
    .execute();
  const before = new Map(kept.map((row) => [rowName(row), row]));
  const fresh: WaitsRow[] = [];
  let [changed, same] = [0, 0];
  for (const { key, waits } of cases) {
    for (const wait of waits) {
      const row = toWaitRow(setId, key, wait);
      const old = before.get(rowName(row));
      before.delete(rowName(row));
      if (old !== undefined && isSame(old, row)) {
        same += 1;
        continue;
      }
      if (old !== undefined) {
        changed += 1;
        tally.count(old, -1);
      }
      tally.count(row, 1);
      fresh.push(row);
    }
  }
  for (const gone of before.values()) {
    tally.count(gone, -1);
    await remove(tx, gone);
  }
  await write(tx, fresh);
  return { added: fresh.length - changed, changed, same, removed: before.size };
}

const rowName = ({ case_key, wait }: WaitsRow): string => `${wait} ${case_key}`;

const COLUMNS = [
  ...(['post', 'region', 'visa_class', 'hold', 'field', 'entry'] as const),
  ...(['start_day', 'end_day', 'ended', 'seen_day', 'days'] as const),
] as const;

function isSame(one: WaitsRow, other: WaitsRow): boolean {
  return COLUMNS.every((column) => one[column] === other[column]);
}

async function remove(tx: Db, { set_id, case_key, wait }: WaitsRow): Promise<void> {
  await tx
    .deleteFrom('waits')
    .where('set_id', '=', set_id)
    .where('case_key', '=', case_key)
    .where('wait', '=', wait)
    .execute();
}

async function write(tx: Db, rows: readonly WaitsRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += TOGETHER) {
    await tx
      .insertInto('waits')
      .values(rows.slice(at, at + TOGETHER))
      .onConflict((is) =>
        is.columns(['set_id', 'case_key', 'wait']).doUpdateSet(({ ref }) => ({
          post: ref('excluded.post'),
          region: ref('excluded.region'),
          visa_class: ref('excluded.visa_class'),
          hold: ref('excluded.hold'),
          field: ref('excluded.field'),
          entry: ref('excluded.entry'),
          start_day: ref('excluded.start_day'),
          end_day: ref('excluded.end_day'),
          ended: ref('excluded.ended'),
          seen_day: ref('excluded.seen_day'),
          days: ref('excluded.days'),
        })),
      )
      .execute();
  }
}
