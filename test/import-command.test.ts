/** `overcome import` and `overcome export` as a person calls them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');
const SHARED = process.env['OVERCOME_SHARED'] ?? fileURLToPath(new URL('../../shared/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'overcome-import-'));

function run(...args: readonly string[]) {
  const { DATABASE_URL: _, OVERCOME_DATA: __, ...environment } = process.env;
  const env = { ...environment, OVERCOME_KEY: Buffer.alloc(32, 5).toString('base64') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TRACKER = [
  'visa,entry,consulate,major,status,check_date,complete_date,waiting_days',
  'F1,New,London,Physics,Clear,2014-05-03,2014-05-20,17',
  'F1,New,London,Physics,Clear,2014-05-30,2014-05-20,17',
  'B1,New,Prague,Physics,Clear,2014-05-03,2014-06-20,48',
].join('\n');

const DV = [
  'case,snapshot,region,consulate,status,status_date,submit_date,refused221g',
  '2023AF17,2023-01-07,AF,ACC,Refused221g,2023-01-02,2021-10-10,1',
  '2023AF17,2023-02-07,AF,ACC,Administrative Processing,2023-02-02,2021-10-10,0',
  '2023AF18,2023-02-07,AF,ACC,Ready,2023-02-01,2021-10-12,0',
  '2023AF17,2023-03-07,AF,ACC,Issued,2023-03-02,2021-10-10,0',
].join('\n');

describe('overcome import', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('takes waits in, says what is wrong with a row, and ends well', () => {
    const path = file('wait list.csv.gz', gzipSync(TRACKER));
    const { status, stdout, stderr } = run('import', 'tracker', path, '--data', join(folder, 'a'));
    assert.equal(status, 0);
    assert.match(
      stdout,
      /3 rows were read .*; 1 could not be used\.\n2 cases have waits in the set "tracker-wait-list"/,
    );
    assert.match(stderr, /^overcome: line 3: it ends on 2014-05-20, before it begins on 2014-05-30/);
  });

  it('makes cases of Diversity Visa histories, once', () => {
    const path = file('dv.csv', DV);
    const data = join(folder, 'b');
    assert.match(
      run('import', 'dv-cases', path, '--data', data).stdout,
      /2 cases are new, 0 went on, 0 were known/,
    );
    assert.match(
      run('import', 'dv-cases', path, '--data', data).stdout,
      /0 cases are new, 0 went on, 2 were known/,
    );
    assert.match(run('admin', 'verify', '--data', data).stdout, /^2 cases, 10 entries: every log is sound/);
  });

  it('lets a case go on where a later file goes on', () => {
    const data = join(folder, 'c');
    const begun = file('begun.csv', DV.split('\n').slice(0, 3).join('\n'));
    assert.match(run('import', 'dv-cases', begun, '--data', data).stdout, /1 cases are new/);
    const whole = file('whole.csv', DV);
    assert.match(run('import', 'dv-cases', whole, '--data', data).stdout, /1 cases are new, 1 went on/);
  });

  it('ends with 2 and one line when the file cannot be read at all', () => {
    const hostile = [
      file(
        'binary.csv',
        new Uint8Array(9_000).map((_, at) => (at * 7919) % 256),
      ),
      file('line.csv', 'x'.repeat(3_000_000)),
      file('half.csv.gz', gzipSync(TRACKER.repeat(500)).subarray(0, 90)),
      file('empty.csv', ''),
      join(folder, 'nowhere.csv'),
    ];
    for (const kind of ['tracker', 'dv', 'timelines', 'cases', 'dv-cases']) {
      for (const path of hostile) {
        const { status, stdout, stderr } = run('import', kind, path, '--data', join(folder, 'd'));
        assert.deepEqual([status, stdout], [2, ''], `${kind} ${path} ${stderr}`);
        assert.match(stderr, /^overcome: [^\n]+\n$/);
      }
    }
    for (const args of [['import'], ['import', 'fish', 'x'], ['import', 'tracker'], ['export', 'waits']]) {
      assert.equal(run(...args).status, 2);
    }
  });

  it('hands on only what a licence lets anybody have', () => {
    const data = join(folder, 'e');
    run('import', 'tracker', file('open.csv', TRACKER), '--data', data, '--licence', 'MIT');
    run('import', 'tracker', file('untold.csv', TRACKER), '--data', data);
    run('import', 'tracker', file('kept.csv', TRACKER), '--data', data, '--licence', 'All rights reserved');
    const out = join(folder, 'out.csv');
    const { status, stderr } = run('export', 'waits', out, '--data', data);
    assert.equal(status, 0);
    assert.match(stderr, /"tracker-kept" stays here/);
    assert.match(stderr, /"tracker-untold" stays here/);
    assert.equal(readFileSync(out, 'utf8').trim().split('\r\n').length, 3);
    const timelines = join(folder, 'out.jsonl');
    assert.equal(run('export', 'timelines', timelines, '--data', data).status, 0);
    assert.match(run('import', 'timelines', timelines, '--data', data).stdout, /2 cases have waits/);
  });

  it('reads the shared tracker whole', (test) => {
    const path = join(SHARED, 'data/tracker/cleared_2009_2015.csv');
    if (!existsSync(path)) {
      test.skip('The shared test data are not there.');
      return;
    }
    const { stdout } = run('import', 'tracker', path, '--data', join(folder, 'f'));
    assert.match(stdout, /13841 rows were read .* 0 could not be used\.\n13841 cases have waits/);
  });
});
