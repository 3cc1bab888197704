import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { loadKey } from './load-key.ts';

const KEY = Buffer.alloc(32, 250);
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overcome-key-'));
  folders.push(folder);
  return folder;
}

describe('the master key', () => {
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

  it('is taken from the environment in base64, base64url or hex, and nothing is written then', async () => {
    const data = await newFolder();
    const written = [
      KEY.toString('base64'),
      KEY.toString('base64url'),
      KEY.toString('hex'),
      ` ${KEY.toString('hex')}\n`,
    ];
    for (const environment of written) {
      const loaded = await loadKey({ environment, data, make: true });
      assert.ok(loaded.ok && KEY.equals(loaded.master) && loaded.from === 'environment', environment);
    }
    assert.deepEqual(await readdir(data), []);
  });

  it('is refused when it is no whole key, without being repeated', async () => {
    const data = await newFolder();
    for (const environment of [
      'hunter2',
      KEY.toString('hex').slice(1),
      KEY.subarray(1).toString('base64'),
      'ü'.repeat(43),
    ]) {
      const loaded = await loadKey({ environment, data, make: true });
      assert.ok(
        !loaded.ok && /OVERCOME_KEY is no key/.test(loaded.problem) && !loaded.problem.includes(environment),
      );
    }
    assert.deepEqual(await readdir(data), []);
  });

  it('is made once where there is none, for nobody else to read, and found again', async () => {
    const data = join(await newFolder(), 'data');
    const made = await loadKey({ environment: undefined, data, make: true });
    assert.ok(made.ok && made.from === 'made');
    assert.equal((await stat(made.file)).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(data), ['key']);
    const found = await loadKey({ environment: '', data, make: true });
    assert.ok(found.ok && found.from === 'file');
    assert.deepEqual(found.master, made.master);
  });

  it('is the same for all who start at once', async () => {
    const data = await newFolder();
    const loaded = await Promise.all(
      Array.from({ length: 8 }, () => loadKey({ environment: undefined, data, make: true })),
    );
    const keys = loaded.map((one) => (one.ok ? Buffer.from(one.master).toString('hex') : one.problem));
    assert.equal(new Set(keys).size, 1);
    assert.equal((await readFile(join(data, 'key'), 'utf8')).trim().length, 44);
  });

  it('is not made where it must be the one there was', async () => {
    const data = await newFolder();
    const loaded = await loadKey({ environment: undefined, data, make: false });
    assert.ok(!loaded.ok && loaded.problem.startsWith('There is no key.'));
    await writeFile(join(data, 'key'), 'spoiled');
    const spoiled = await loadKey({ environment: undefined, data, make: true });
    assert.ok(!spoiled.ok && spoiled.problem.includes('holds no key'));
  });
});
