/**
 * How much longer a look-up takes among a hundred times more cases.
 *
 *     node bench/look-up-growth.ts [sqlite|postgres] [SMALL] [LARGE]
 *
 * Fills one database with SMALL and one with LARGE cases (10,000 and 1,000,000 unless told), each found under a key
 * and with its answer kept; then asks both by turns for cases drawn at random, one after the other, a tenth of them
 * under keys that are not there. Asked for is a ratio below 1.5.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Storage } from '../src/services/ports/storage.ts';
import { writeRows } from '../src/storage/backup/write-rows.ts';
import type { Database } from '../src/storage/database/database.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { makeStorage, openDatabase } from '../src/storage/open-storage.ts';
import { answerId } from '../src/storage/statuses/answer-rows.ts';
import { toStatusColumns } from '../src/storage/statuses/status-columns.ts';
import { sampleStatus } from '../src/storage/testing/sample-case.ts';
import { startPostgres } from '../src/storage/testing/start-postgres.ts';

const [engine = 'postgres', small = '10000', large = '1000000'] = process.argv.slice(2);
const LOOK_UPS = 10_000;
const ROUNDS = 5;
const TOGETHER = 1_000;

const keyring = makeKeyring(new Uint8Array(32).fill(3));
const keyOf = (at: number): string => keyring.hash('look-up', [String(at)]);
const idOf = (at: number): string => `case-${String(at).padStart(9, '0')}`;

/** As long as the answer to a case of five events. */
const ANSWER = new Uint8Array(5_000);

/** Rows alone, without logs: look-ups read nothing else. */
async function fill(database: Database, cases: number): Promise<void> {
  for (let from = 0; from < cases; from += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, cases - from) }, (_, at) => from + at);
    await database.write(async (tx) => {
      const caseRows = some.map((at) => [
        idOf(at),
        'TST',
        1,
        'x',
        'x',
        new Uint8Array(200),
        `n${at}`,
        null,
        0,
      ]);
      const columns = [
        'id',
        'post',
        'seq',
        'last_hash',
        'head',
        'identity',
        'number_hash',
        'family',
        'opened_at',
      ];
      await writeRows(tx, 'cases', columns, caseRows);
      await writeRows(
        tx,
        'look_ups',
        ['look_up', 'case_id'],
        some.map((at) => [keyOf(at), idOf(at)]),
      );
      const rows = some.map((at) => ({
        ...toStatusColumns(sampleStatus(idOf(at), 1, statusOf(at))),
      }));
      await writeRows(
        tx,
        'statuses',
        Object.keys(rows[0] ?? {}),
        rows.map((row) => Object.values(row)),
      );
      const days = { from_day: '2021-03-05', until_day: '2021-03-05' };
      const answers = some.map((at) => ({
        ...{ id: answerId(keyOf(at)), look_up: keyOf(at), case_id: idOf(at), seq: 1 },
        ...{ ...days, stamp: 's', body: keyring.seal(ANSWER, `answer:${idOf(at)}:1`) },
      }));
      await tx
        .insertInto('answers')
        .values(answers)
        .onConflict((is) => is.doNothing())
        .execute();
    }, 'may-be-lost');
  }
  await database.write((tx) => sql`analyze`.execute(tx));
}

/** One in fifty still waits in a queue, as in an office that has been at work for years. */
const statusOf = (at: number) =>
  at % 50 === 0 ? ({} as const) : ({ decision: 'issued', standing: 'delivered' } as const);

/** Microseconds for one look-up. */
async function measure({ statuses }: Storage, cases: number): Promise<number> {
  const keys = Array.from({ length: LOOK_UPS }, (_, at) =>
    keyOf(at % 10 === 0 ? cases + at : Math.floor(Math.random() * cases)),
  );
  const begun = performance.now();
  for (const key of keys) await statuses.find(key);
  return ((performance.now() - begun) * 1_000) / LOOK_UPS;
}

async function measureQueue({ statuses }: Storage): Promise<number> {
  const begun = performance.now();
  for (let at = 0; at < 200; at += 1)
    await statuses.queue({ queue: 'undecided', post: 'TST', after: '2021-03-05.case-000004', limit: 50 });
  return ((performance.now() - begun) * 1_000) / 200;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

const folder = await mkdtemp(join(tmpdir(), 'overcome-growth-'));
const server = engine === 'postgres' ? await startPostgres() : null;
try {
  const opened: { cases: number; storage: Storage; times: number[]; queue: number[] }[] = [];
  for (const cases of [Number(small), Number(large)]) {
    const place = { data: join(folder, String(cases)), databaseUrl: (await server?.newDatabase()) ?? null };
    const ask = { ...place, keyring, complain: console.error };
    const database = await openDatabase(ask);
    const begun = performance.now();
    await fill(database, cases);
    console.log(`${cases} cases filled in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
    opened.push({ cases, storage: makeStorage(database, ask), times: [], queue: [] });
  }
  // The first round warms up and is not counted; by turns, so that a busy machine is busy for both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { cases, storage, times, queue } of opened) {
      const time = await measure(storage, cases);
      const page = await measureQueue(storage);
      if (round > 0) times.push(time);
      if (round > 0) queue.push(page);
    }
  }
  const [few, many] = opened;
  if (few && many) {
    for (const { cases, times, queue } of opened) {
      console.log(
        `${engine}, ${cases} cases: ${median(times).toFixed(1)} µs a look-up, ${median(queue).toFixed(0)} µs a page of a queue`,
      );
    }
    console.log(
      `ratio of look-ups ${(median(many.times) / median(few.times)).toFixed(2)}, of pages ${(median(many.queue) / median(few.queue)).toFixed(2)}`,
    );
  }
  for (const { storage } of opened) await storage.close();
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}
