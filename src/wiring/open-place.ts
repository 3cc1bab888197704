/** Opens the place that a command was told of: its key, its database, its storage. */
import { existsSync, statSync } from 'node:fs';
import type { KeptPlace } from '../cli/kept-place.ts';
import type { Keyring } from '../services/ports/keyring.ts';
import type { Storage } from '../services/ports/storage.ts';
import type { Database } from '../storage/database/database.ts';
import { type LoadedKey, loadKey } from '../storage/keyring/load-key.ts';
import { makeKeyring } from '../storage/keyring/make-keyring.ts';
import { makeStorage, openDatabase, sqliteFile } from '../storage/open-storage.ts';
import { StorageProblem } from '../storage/storage-problem.ts';

export type OpenedPlace = {
  readonly storage: Storage;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly key: Pick<Extract<LoadedKey, { ok: true }>, 'from' | 'file'>;
};

export type PlaceAsk = {
  /** Whether a place without a key is given one. */
  readonly makeKey: boolean;
  /** Whether a folder in which nothing was ever kept is a mistake, such as a wrong --data. */
  readonly existing: boolean;
  readonly complain: (bug: unknown) => void;
};

/** Throws a `StorageProblem` when it cannot be opened as asked. */
export async function openPlace(
  { data, databaseUrl, key }: KeptPlace,
  { makeKey, existing, complain }: PlaceAsk,
): Promise<OpenedPlace> {
  if (existing && databaseUrl === null && !existsSync(sqliteFile(data))) {
    throw new StorageProblem(`Nothing is kept in ${data} yet. Give the data folder as --data.`);
  }
  // Opening would make tables anew in a file that was emptied, as if nothing had ever been there.
  if (existing && databaseUrl === null && statSync(sqliteFile(data)).size === 0) {
    throw new StorageProblem(
      `${sqliteFile(data)} is empty: what was kept in it is gone, or nothing ever was. Restore a backup into another place.`,
    );
  }
  if (existing && databaseUrl === null && statSync(sqliteFile(data)).size === 0) {
    throw new StorageProblem(`${sqliteFile(data)} is empty: what was kept in it is gone. Restore a backup.`);
  }
  const loaded = await loadKey({ environment: key, data, make: makeKey });
  if (!loaded.ok) throw new StorageProblem(loaded.problem);
  const keyring = makeKeyring(loaded.master);
  const database = await openDatabase({ data, databaseUrl, keyring, complain });
  const storage = makeStorage(database, { data, keyring, complain });
  return { storage, database, keyring, key: { from: loaded.from, file: loaded.file } };
}
