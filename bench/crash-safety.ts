/**
 * Kills a process that writes, without warning, and looks whether anything that it had acknowledged is gone.
 *
 *     node bench/crash-safety.ts [ROUNDS] [WRITES]
 *
 * Each round starts a process that appends WRITES events (2,000 unless told) to 100 cases at once and is killed at a
 * place of its own; then the storage is opened again, every acknowledged entry is looked for and every chain checked.
 * What is killed is the process that writes: that the disk itself keeps what it was told to keep is the disk's affair.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import type { TestPlace } from '../src/storage/testing/describe-storage.ts';
import { missingEntries } from '../src/storage/testing/missing-entries.ts';
import { startAppender } from '../src/storage/testing/start-appender.ts';
import { startPostgres } from '../src/storage/testing/start-postgres.ts';

const [rounds = 30, writes = 2_000] = process.argv.slice(2).map(Number);
const CASES = 100;
const master = Buffer.alloc(32, 3);

type Tally = { acknowledged: number; lost: number; problems: number; killed: number };

async function crashRounds(place: TestPlace): Promise<Tally> {
  const tally: Tally = { acknowledged: 0, lost: 0, problems: 0, killed: 0 };
  for (let round = 0; round < rounds; round += 1) {
    // Spread over the whole of the writing, the same in every run.
    const killAfter = 1 + Math.floor(((round + 0.5) / rounds) * (writes - 2));
    const ask = { place, master: master.toString('base64'), prefix: `round-${round}`, name: 'w' };
    const child = startAppender({ ...ask, cases: CASES, each: Math.ceil(writes / CASES) }, killAfter);
    const acknowledged = await child.acknowledged;
    if ((await child.exit) === null) tally.killed += 1;
    const storage = await openStorage({ ...place, keyring: makeKeyring(master), complain: console.error });
    tally.acknowledged += acknowledged.length;
    tally.lost += (await missingEntries(storage, acknowledged)).length;
    tally.problems += (await Array.fromAsync(storage.cases.verify())).length;
    await storage.close();
  }
  return tally;
}

const folder = await mkdtemp(join(tmpdir(), 'overcome-crash-'));
const server = await startPostgres({ sync: true });
try {
  const places = {
    SQLite: { data: join(folder, 'sqlite'), databaseUrl: null },
    PostgreSQL: { data: join(folder, 'postgres'), databaseUrl: await server.newDatabase() },
  };
  for (const [engine, place] of Object.entries(places)) {
    const { acknowledged, lost, problems, killed } = await crashRounds(place);
    console.log(
      `${engine}: ${rounds} rounds of ${writes} writes, ${killed} killed, ${acknowledged} acknowledged, ${lost} lost, ${problems} problems in the chains`,
    );
    if (lost > 0 || problems > 0) process.exitCode = 1;
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
