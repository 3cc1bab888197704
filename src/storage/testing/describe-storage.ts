/** Runs the same spec on SQLite and on PostgreSQL: what stands behind a port may not be told apart. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe } from 'node:test';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Storage } from '../../services/ports/storage.ts';
import type { Database, Engine } from '../database/database.ts';
import { makeKeyring } from '../keyring/make-keyring.ts';
import { makeStorage, openDatabase } from '../open-storage.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

export type TestPlace = { readonly data: string; readonly databaseUrl: string | null };

export type Opened = {
  readonly storage: Storage;
  readonly database: Database;
  readonly place: TestPlace;
  /** What the background complained of. */
  readonly complaints: unknown[];
};

export type Fixture = {
  readonly engine: Engine;
  /** An empty data folder and, on PostgreSQL, an empty database. */
  readonly newPlace: () => Promise<TestPlace>;
  /** Opens a place, a new one unless told; closed after the test. */
  readonly open: (place?: TestPlace) => Promise<Opened>;
};

export const TEST_MASTER = new Uint8Array(32).fill(7);
export const TEST_KEYRING: Keyring = makeKeyring(TEST_MASTER);

/** PostgreSQL is started once for the spec, on a free port, and stopped after it. */
export function describeStorage(name: string, spec: (fixture: Fixture) => void): void {
  describe(`${name}, on SQLite`, () => spec(makeFixture('sqlite', async () => null)));
  describe(`${name}, on PostgreSQL`, () => {
    let server: RunningPostgres | null = null;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server?.stop());
    spec(
      makeFixture('postgres', async () => {
        if (!server) throw new Error('PostgreSQL was not started.');
        return server.newDatabase();
      }),
    );
  });
}

function makeFixture(engine: Engine, newDatabase: () => Promise<string | null>): Fixture {
  const folders: string[] = [];
  const opened: Storage[] = [];
  const newPlace = async (): Promise<TestPlace> => {
    const data = await mkdtemp(join(tmpdir(), 'overcome-test-'));
    folders.push(data);
    return { data, databaseUrl: await newDatabase() };
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  });
  return {
    engine,
    newPlace,
    open: async (given) => {
      const place = given ?? (await newPlace());
      const complaints: unknown[] = [];
      const complain = (bug: unknown) => complaints.push(bug);
      const ask = { ...place, keyring: TEST_KEYRING, complain };
      const database = await openDatabase(ask);
      const storage = makeStorage(database, ask);
      opened.push(storage);
      return { storage, database, place, complaints };
    },
  };
}
