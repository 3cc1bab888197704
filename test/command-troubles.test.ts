/** What goes wrong around a command is one line and a 2; a reader that leaves early changes no verdict. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openSample } from '../src/storage/testing/sample-case.ts';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');
const KEY = Buffer.alloc(32, 5);
const folder = mkdtempSync(join(tmpdir(), 'overcome-troubles-'));
const data = join(folder, 'data');
const { DATABASE_URL: _, OVERCOME_DATA: __, ...environment } = process.env;
const env = { ...environment, OVERCOME_KEY: KEY.toString('base64'), MAIN, NODE: process.execPath };

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env, timeout: 60_000 });
const shell = (script: string) =>
  spawnSync('bash', ['-c', script], { encoding: 'utf8', env, timeout: 60_000 });

/** One clear line, code 2. */
function assertRefused({ status, stderr }: { status: number | null; stderr: string }, says: RegExp): void {
  assert.equal(status, 2, stderr);
  assert.match(stderr, /^overcome: .+\n$/);
  assert.match(stderr, says);
}

async function fill(place: string): Promise<void> {
  const storage = await openStorage({
    data: place,
    databaseUrl: null,
    keyring: makeKeyring(KEY),
    complain: console.error,
  });
  for (const id of ['a', 'b']) await openSample(storage, id);
  await storage.close();
}

before(() => fill(data));
after(() => rmSync(folder, { recursive: true }));

describe('a reader that leaves early', () => {
  it('leaves the verdict of admin verify as it is', async () => {
    const broken = join(folder, 'broken');
    await fill(broken);
    const raw = new DatabaseSync(join(broken, 'overcome.db'));
    raw.exec("drop trigger entries_no_update; update entries set recorded_by = 'x'");
    raw.close();
    const { stdout, stderr } = shell(
      `"$NODE" "$MAIN" admin verify --data ${broken} | true; echo "\${PIPESTATUS[0]}"`,
    );
    assert.deepEqual([stdout, stderr], ['1\n', '']);
  });

  it('ends a command that only prints, in silence', () => {
    const line = JSON.stringify({ text: 'F1, approved on 3 May 2021.' });
    const { stdout, stderr } = shell(
      `yes '${line}' | head -500 | "$NODE" "$MAIN" read --json | head -1 >/dev/null; echo "\${PIPESTATUS[2]}"`,
    );
    assert.deepEqual([stdout, stderr], ['0\n', '']);
  });
});

describe('output that cannot be written', { skip: !existsSync('/dev/full') && 'needs /dev/full' }, () => {
  it('is said', () => {
    assertRefused(shell('echo Refused | "$NODE" "$MAIN" explain >/dev/full'), /ENOSPC/);
  });

  it('is no device that a backup would replace', () => {
    assertRefused(run('backup', '/dev/full', '--data', data), /no regular file/);
  });
});

describe('a backup', () => {
  it('is not written into a folder that is not there, nor over a folder', () => {
    assertRefused(run('backup', join(folder, 'nowhere', 'x'), '--data', data), /nowhere.*ENOENT/);
    assertRefused(run('backup', folder, '--data', data), /no regular file/);
  });

  it('is looked for before the key', () => {
    assertRefused(
      run('restore', join(folder, 'missing'), '--data', join(folder, 'new')),
      /no file .*missing/,
    );
    assert.equal(existsSync(join(folder, 'new')), false);
  });
});

describe('a data folder that is none', () => {
  it('is said when it is a file, or leads through one', () => {
    const file = join(folder, 'page.txt');
    writeFileSync(file, 'Refused');
    assertRefused(run('serve', '--port', '0', '--data', file), /not a folder/);
    assertRefused(run('serve', '--port', '0', '--data', join(file, 'x')), /not a folder/);
  });

  it('is said where no folder can be made', { skip: !existsSync('/proc/1') && 'needs /proc' }, () => {
    assertRefused(run('serve', '--port', '0', '--data', '/proc/x'), /\/proc\/x cannot be made/);
  });

  it('is said when the database in it is cut, overwritten or empty', () => {
    const bytes = readFileSync(join(data, 'overcome.db'));
    const spoil = (name: string, act: (file: string) => void): string => {
      const place = join(folder, name);
      mkdirSync(place);
      writeFileSync(join(place, 'overcome.db'), bytes);
      act(join(place, 'overcome.db'));
      return place;
    };
    const cut = spoil('cut', (file) => truncateSync(file, 20_000));
    const overwritten = spoil('overwritten', (file) =>
      writeFileSync(file, 'no database at all '.repeat(500)),
    );
    const empty = spoil('empty', (file) => truncateSync(file, 0));
    assertRefused(run('admin', 'verify', '--data', cut), /damaged/);
    assertRefused(run('admin', 'verify', '--data', overwritten), /damaged/);
    assertRefused(run('admin', 'verify', '--data', empty), /is empty/);
  });
});

describe('what a command does not take', () => {
  it('is said by serve too', () => {
    assertRefused(run('serve', '8080', '--data', data), /"8080".*--port/);
  });

  it('does not hide the version', () => {
    const { status, stdout } = run('--version');
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
