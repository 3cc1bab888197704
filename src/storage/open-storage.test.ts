import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { sql } from 'kysely';
import { migrate } from './database/migrate.ts';
import { readMigrations } from './database/read-migrations.ts';
import { makeKeyring } from './keyring/make-keyring.ts';
import { openStorage } from './open-storage.ts';
import { StorageProblem } from './storage-problem.ts';
import { describeStorage, TEST_KEYRING } from './testing/describe-storage.ts';
import { openSample } from './testing/sample-case.ts';

const complain = () => {};
const other = makeKeyring(new Uint8Array(32).fill(200));

describeStorage('opening a storage', ({ open, newPlace, engine }) => {
  it('brings a new place up to date, once, however many start at the same time', async () => {
    const place = await newPlace();
    const ask = { ...place, keyring: TEST_KEYRING, complain };
    const all = await Promise.all(Array.from({ length: 4 }, () => openStorage(ask)));
    await Promise.all(all.map((storage) => storage.close()));
    const { storage, database } = await open(place);
    assert.equal(storage.engine, engine);
    const { rows } = await sql<{ number: number }>`select number from migrations order by number`.execute(
      database.read,
    );
    const known = await readMigrations(engine);
    assert.deepEqual(
      rows.map(({ number }) => number),
      known.map(({ number }) => number),
    );
  });

  it('refuses a database that a newer version made', async () => {
    const { storage, database, place } = await open();
    await storage.close();
    const opened = await open(place);
    await opened.database.write((tx) =>
      sql`insert into migrations (number, name, hash) values (9001, 'far-future', 'x')`.execute(tx),
    );
    assert.equal(database.engine, engine);
    await assert.rejects(open(place), isProblem(/newer version of Overcome \(step 9001, "far-future"\)/));
  });

  it('refuses a step that ran with another text', async () => {
    const { database, place } = await open();
    await database.write((tx) => sql`update migrations set hash = 'x' where number = 1`.execute(tx));
    await assert.rejects(open(place), isProblem(/Step 1, "records", ran on this database with another text/));
  });

  it('leaves nothing of a step that fails', async () => {
    const { database } = await open();
    const steps = await readMigrations(engine);
    const broken = {
      number: 9001,
      name: 'broken',
      script: 'create table half (id text); create tabel other;',
      hash: 'x',
    };
    await assert.rejects(migrate(database, [...steps, broken]));
    await assert.rejects(sql`select * from half`.execute(database.read));
    await migrate(database, steps);
  });

  it('refuses a key that is not the one of the database', async () => {
    const { storage, place } = await open();
    await openSample(storage, 'a');
    await assert.rejects(
      openStorage({ ...place, keyring: other, complain }),
      isProblem(/^The key does not fit the database/),
    );
    assert.equal((await (await open(place)).storage.cases.read('a'))?.record.identity.givenName, 'Ola');
  });

  it('takes another key while nothing is kept', async () => {
    const { storage, place } = await open();
    await storage.close();
    const second = await openStorage({ ...place, keyring: other, complain });
    await openSample(second, 'a');
    await second.close();
    await assert.rejects(open(place), isProblem(/^The key does not fit the database/));
  });

  if (engine === 'sqlite') {
    it('keeps its file from everybody else', async () => {
      const { storage, place } = await open();
      await openSample(storage, 'a');
      for (const name of ['overcome.db', 'overcome.db-wal', 'overcome.db-shm']) {
        assert.equal((await stat(join(place.data, name))).mode & 0o077, 0, name);
      }
    });
  } else {
    it('says what is wrong with an address, and never repeats its password', async () => {
      const { data } = await newPlace();
      for (const databaseUrl of [
        'postgresql://ida:hunter2@127.0.0.1:1/none',
        'hunter2',
        'postgresql://ida:hunter2@[bad/none',
      ]) {
        await assert.rejects(openStorage({ data, databaseUrl, keyring: TEST_KEYRING, complain }), (error) => {
          assert.ok(error instanceof StorageProblem);
          return !error.message.includes('hunter2') && error.message.includes('DATABASE_URL');
        });
      }
    });
  }
});

const isProblem = (says: RegExp) => (error: unknown) =>
  error instanceof StorageProblem && says.test(error.message);
