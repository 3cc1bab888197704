/**
 * How many cases and events a second reach the disk: one after the other, and many at once.
 *
 *     node bench/append-rate.ts [CASES]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '../src/services/ports/storage.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openSample, sampleStep } from '../src/storage/testing/sample-case.ts';
import { startPostgres } from '../src/storage/testing/start-postgres.ts';

const cases = Number(process.argv[2] ?? 5_000);
const ONE_BY_ONE = 300;

async function rate(count: number, act: () => Promise<unknown>): Promise<string> {
  const begun = performance.now();
  await act();
  return Math.round((count * 1_000) / (performance.now() - begun)).toLocaleString('en');
}

async function measure(storage: Storage): Promise<string> {
  const ids = Array.from({ length: cases }, (_, at) => `c${at}`);
  const some = ids.slice(0, ONE_BY_ONE);
  const opened = await rate(cases, () => Promise.all(ids.map((id) => openSample(storage, id))));
  const atOnce = await rate(cases, () =>
    Promise.all(ids.map((id) => storage.cases.append(sampleStep(id, 1)))),
  );
  const single = await rate(ONE_BY_ONE, async () => {
    for (const id of some) await storage.cases.append(sampleStep(id, 2));
  });
  const verified = await rate(cases * 2, () => Array.fromAsync(storage.cases.verify()));
  return `${opened} cases a second, ${atOnce} events a second at once, ${single} one by one; ${verified} entries a second verified`;
}

const folder = await mkdtemp(join(tmpdir(), 'overcome-rate-'));
const server = await startPostgres({ sync: true });
try {
  for (const databaseUrl of [null, await server.newDatabase()]) {
    const data = join(folder, databaseUrl === null ? 'sqlite' : 'postgres');
    const keyring = makeKeyring(new Uint8Array(32).fill(3));
    const storage = await openStorage({ data, databaseUrl, keyring, complain: console.error });
    console.log(`${storage.engine}: ${await measure(storage)}`);
    await storage.close();
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
