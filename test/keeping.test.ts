/** The commands that look after what is kept, as a person calls them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { lookUpKeys } from '../src/services/look-up/look-up-keys.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openSample, sampleCase } from '../src/storage/testing/sample-case.ts';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');
const KEY = Buffer.alloc(32, 5);
const folder = mkdtempSync(join(tmpdir(), 'overcome-keeping-'));

function run(args: readonly string[], key: string | undefined = KEY.toString('base64')) {
  const { DATABASE_URL: _, OVERCOME_DATA: __, OVERCOME_KEY: ___, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: key === undefined ? environment : { ...environment, OVERCOME_KEY: key },
  });
  return { status, stdout, stderr };
}

async function fillPlace(name: string): Promise<string> {
  const data = join(folder, name);
  const keyring = makeKeyring(KEY);
  const storage = await openStorage({ data, databaseUrl: null, keyring, complain: console.error });
  for (const id of ['a', 'b']) {
    const { post, identity } = sampleCase(id);
    await openSample(storage, id, { lookUps: lookUpKeys(keyring, { post, ...identity }) });
  }
  await storage.close();
  return data;
}

describe('the commands that look after what is kept', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('overcome admin token prints a token alone', () => {
    const data = join(folder, 'token');
    const { status, stdout } = run(['admin', 'token', '--role', 'officer', '--data', data]);
    assert.equal(status, 0);
    assert.match(stdout, /^overcome_[A-Za-z0-9_-]{43}\n$/);
    assert.match(run(['admin', 'token', '--role', 'queen', '--data', data]).stderr, /"queen" is no role/);
  });

  it('overcome admin token says when it had to make a key, and not on standard output', () => {
    const { status, stdout, stderr } = run(
      ['admin', 'token', '--role', 'reader', '--data', join(folder, 'new')],
      '',
    );
    assert.equal(status, 0);
    assert.match(stdout, /^overcome_\S+\n$/);
    assert.match(stderr, /a key was made/);
  });

  it('overcome admin verify exits with 0 on sound logs and with 1 and a line on a broken one', async () => {
    const data = await fillPlace('verify');
    assert.deepEqual(run(['admin', 'verify', '--data', data]), {
      ...{ status: 0, stdout: '2 cases, 2 entries: every log is sound.\n', stderr: '' },
    });
    const raw = new DatabaseSync(join(data, 'overcome.db'));
    raw.exec("drop trigger entries_no_update; update entries set recorded_by = 'x' where case_id = 'b'");
    raw.close();
    const { status, stdout } = run(['admin', 'verify', '--data', data]);
    assert.equal(status, 1);
    assert.deepEqual(stdout.trim().split('\n'), [
      'case b, entry 1: is not what was recorded (hash-differs)',
      '2 cases, 2 entries: 1 problem.',
    ]);
  });

  it('overcome admin verify tells look-ups, rows and papers that were changed by hand', async () => {
    const data = await fillPlace('by-hand');
    const raw = new DatabaseSync(join(data, 'overcome.db'));
    raw.exec("update look_ups set case_id = 'a'; delete from statuses where case_id = 'b'");
    raw.close();
    const { status, stdout } = run(['admin', 'verify', '--data', data]);
    assert.equal(status, 1);
    const [a, b, c, last, ...more] = stdout.trim().split('\n');
    assert.match(a ?? '', /^case a: is found by a look-up that is not its own.*\(look-up-foreign\)$/);
    assert.match(b ?? '', /^case b: .*\(status-missing\)$/);
    assert.match(c ?? '', /^case b: is not found by .*\(look-up-missing\)$/);
    assert.deepEqual([last, more], ['2 cases, 2 entries: 3 problems.', []]);
  });

  it('overcome admin verify does not call a place sound in which nothing is kept', async () => {
    const data = await fillPlace('emptied');
    for (const end of ['-wal', '-shm']) rmSync(join(data, `overcome.db${end}`), { force: true });
    truncateSync(join(data, 'overcome.db'), 0);
    const emptied = run(['admin', 'verify', '--data', data]);
    assert.deepEqual([emptied.status, emptied.stdout], [2, '']);
    assert.match(emptied.stderr, /^overcome: \S+overcome\.db is empty: what was kept in it is gone.*\n$/);
    assert.equal(statSync(join(data, 'overcome.db')).size, 0);
    const fresh = join(folder, 'fresh');
    run(['admin', 'token', '--role', 'reader', '--data', fresh]);
    assert.deepEqual(run(['admin', 'verify', '--data', fresh]), {
      ...{ status: 1, stderr: '' },
      stdout: '0 cases, 0 entries: nothing is kept here, so nothing was checked.\n',
    });
  });

  it('overcome backup and restore carry everything to another place, once', async () => {
    const data = await fillPlace('from');
    const file = join(folder, 'all.backup');
    const into = join(folder, 'into');
    // Of each case: itself, an entry, its status, and two look-ups, since "Grünfeld" is GRUNF and GRUEN.
    assert.match(run(['backup', file, '--data', data]).stdout, /^10 rows and 0 papers were written to /);
    assert.deepEqual(run(['restore', file, '--data', into]), {
      ...{ status: 0, stdout: '10 rows and 0 papers were restored.\nEvery log is sound.\n', stderr: '' },
    });
    assert.match(run(['admin', 'rebuild', '--data', into]).stdout, /^2 rows/);
    const again = run(['restore', file, '--data', into]);
    assert.deepEqual([again.status, again.stdout], [2, '']);
    assert.match(again.stderr, /^overcome: Something is kept there already/);
  });

  it('refuse a folder that is not the one, and make nothing there', () => {
    const data = join(folder, 'nowhere');
    for (const args of [
      ['admin', 'verify'],
      ['admin', 'rebuild'],
      ['backup', join(folder, 'x')],
    ]) {
      const { status, stderr } = run([...args, '--data', data]);
      assert.equal(status, 2);
      assert.match(stderr, /^overcome: Nothing is kept in /);
    }
    assert.equal(existsSync(data), false);
  });

  it('say what is missing in one line', () => {
    for (const args of [['backup'], ['restore'], ['restore', 'a', 'b'], ['admin'], ['admin', 'dance']]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^overcome: .+\n$/);
    }
  });
});
