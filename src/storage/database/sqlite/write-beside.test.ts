import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connectSqlite, type SqliteConnection } from './connect-sqlite.ts';
import { type WriteBeside, writeBeside } from './write-beside.ts';

describe('writing from a thread', () => {
  let folder = '';
  let here: SqliteConnection;
  let beside: WriteBeside;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'overcome-beside-'));
    const file = join(folder, 'a.db');
    here = connectSqlite(file);
    here.raw.exec('create table numbers (n integer primary key, says text)');
    beside = writeBeside(file);
  });
  afterEach(async () => {
    await beside.end();
    await here.db.destroy();
    await rm(folder, { recursive: true });
  });
  const insert = (n: number, says: string | null = null) =>
    beside.write('insert into numbers values (?, ?)', [n, says]);
  const written = () =>
    here.raw
      .prepare('select n from numbers order by n')
      .all()
      .map(({ n }) => n);

  it('is done when it is told to be, in the order in which it was asked', async () => {
    await insert(1, 'one');
    assert.deepEqual(written(), [1]);
    const order: number[] = [];
    await Promise.all([2, 3, 4].map((n) => insert(n).then(() => order.push(n))));
    assert.deepEqual(order, [2, 3, 4]);
    assert.deepEqual(written(), [1, 2, 3, 4]);
  });

  it('tells of what fails, and goes on', async () => {
    const [first, again, other] = await Promise.allSettled([insert(1), insert(1), insert(2)]);
    assert.deepEqual([first?.status, again?.status, other?.status], ['fulfilled', 'rejected', 'fulfilled']);
    await assert.rejects(beside.write('insert into nowhere values (1)', []), /nowhere/);
    assert.deepEqual(written(), [1, 2]);
  });

  it('waits for somebody else who writes', async () => {
    here.raw.exec('begin immediate');
    const waiting = insert(1);
    here.raw.exec('insert into numbers values (2, null)');
    here.raw.exec('commit');
    await waiting;
    assert.deepEqual(written(), [1, 2]);
  });

  it('has written everything when it has ended, and begins anew when it is asked', async () => {
    const asked = [1, 2, 3].map((n) => insert(n));
    await beside.end();
    await Promise.all(asked);
    assert.deepEqual(written(), [1, 2, 3]);
    await insert(4);
    assert.deepEqual(written(), [1, 2, 3, 4]);
  });
});
