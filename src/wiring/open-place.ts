/** Opens the place that a command was told of: its key, its database, its storage. */
import type { KeptPlace } from '../cli/kept-place.ts';
import type { Keyring } from '../services/ports/keyring.ts';
import type { Storage } from '../services/ports/storage.ts';
import type { Database } from '../storage/database/database.ts';
import { type LoadedKey, loadKey } from '../storage/keyring/load-key.ts';
import { makeKeyring } from '../storage/keyring/make-keyring.ts';
import { makeStorage, openDatabase } from '../storage/open-storage.ts';
import { StorageProblem } from '../storage/storage-problem.ts';

export type OpenedPlace = {
  readonly storage: Storage;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly key: Pick<Extract<LoadedKey, { ok: true }>, 'from' | 'file'>;
};

/** Throws a `StorageProblem` when it cannot be opened. `makeKey`: whether a place without a key is given one. */
export async function openPlace(
  { data, databaseUrl, key }: KeptPlace,
  { makeKey, complain }: { readonly makeKey: boolean; readonly complain: (bug: unknown) => void },
): Promise<OpenedPlace> {
  const loaded = await loadKey({ environment: key, data, make: makeKey });
  if (!loaded.ok) throw new StorageProblem(loaded.problem);
  const keyring = makeKeyring(loaded.master);
  const database = await openDatabase({ data, databaseUrl, keyring, complain });
  const storage = makeStorage(database, { data, keyring, complain });
  return { storage, database, keyring, key: { from: loaded.from, file: loaded.file } };
}
