import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { Worker } from 'node:worker_threads';

/** Opens the file at the moment at which all others do. */
const OPENER = `
const { workerData } = require('node:worker_threads');
const { file, gate, of, module } = workerData;
import(module).then(({ connectSqlite }) => {
  Atomics.add(gate, 0, 1);
  while (Atomics.load(gate, 0) < of);
  connectSqlite(file).raw.close();
});`;

it('makes a new file although others make it at the same moment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'overcome-open-'));
  const module = new URL('connect-sqlite.ts', import.meta.url).href;
  for (let round = 0; round < 12; round += 1) {
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { file: join(folder, `${round}.db`), gate, of: 3, module };
    const openers = Array.from({ length: 3 }, () => new Worker(OPENER, { eval: true, workerData }));
    const codes = await Promise.all(openers.map((opener) => once(opener, 'exit')));
    assert.deepEqual(codes, [[0], [0], [0]]);
  }
  await rm(folder, { recursive: true });
});
