import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectSqlite, type SqliteConnection } from './connect-sqlite.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';

describe('acts that wait together', () => {
  let folder = '';
  let connection: SqliteConnection;
  let commits: GroupCommit;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overcome-commit-'));
    connection = connectSqlite(join(folder, 'x.db'));
    connection.raw.exec('pragma busy_timeout = 0; create table things (name text primary key, body blob)');
    commits = groupCommit(connection.raw);
  });
  afterEach(async () => {
    await commits.idle();
    await connection.db.destroy();
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, body = new Uint8Array(10)) =>
    commits.write(async () => {
      connection.raw.prepare('insert into things values (?, ?)').run(name, body);
      return name;
    }, 'durable');
  const names = () =>
    connection.raw
      .prepare('select name from things order by name')
      .all()
      .map(({ name }) => name);

  it('are each told what came of their own', async () => {
    const outcomes = await Promise.allSettled(['a', 'b', 'a', 'c'].map((name) => put(name)));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(names(), ['a', 'b', 'c']);
  });

  it('are undone alone when they throw half way', async () => {
    const halfWay = commits.write(async () => {
      connection.raw.exec("insert into things values ('half', null)");
      throw new Error('half way');
    }, 'durable');
    const [bad, good] = await Promise.allSettled([halfWay, put('good')]);
    assert.deepEqual([bad.status, good.status], ['rejected', 'fulfilled']);
    assert.deepEqual(names(), ['good']);
  });

  it('are seen by nobody else before all of them are committed', async () => {
    const other = new DatabaseSync(join(folder, 'x.db'));
    const count = () => other.prepare('select count(*) as n from things').get()?.['n'];
    let during: unknown = null;
    await Promise.all([
      put('a'),
      commits.write(async () => {
        during = count();
      }, 'durable'),
    ]);
    assert.deepEqual([during, count()], [0, 1]);
    other.close();
  });

  it('fail or succeed as they are told when the disk is full, and go on when it is not', async () => {
    connection.raw.exec('pragma max_page_count = 40');
    const large = Array.from({ length: 60 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    const outcomes = await Promise.allSettled(large.map((name) => put(name, new Uint8Array(5_000))));
    const told = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    assert.ok(told.length < large.length);
    assert.deepEqual(names(), told);
    connection.raw.exec('pragma max_page_count = 100000');
    assert.equal(await put('later'), 'later');
    assert.deepEqual(names(), ['later', ...told]);
  });

  it('wait for another process that has the file, without holding up their own', async () => {
    const other = new DatabaseSync(join(folder, 'x.db'));
    other.exec('begin immediate');
    let settled = false;
    const writing = put('a').then(() => {
      settled = true;
    });
    await sleep(60);
    assert.equal(settled, false);
    other.exec('rollback');
    other.close();
    await writing;
    assert.deepEqual(names(), ['a']);
  });
});
