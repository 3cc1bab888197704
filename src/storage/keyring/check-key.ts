/** Refuses a key that is not the one with which a database was begun. */
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database } from '../database/database.ts';
import { isUntouched } from '../is-untouched.ts';
import { StorageProblem } from '../storage-problem.ts';

const NAME = 'key-check';
const ABOUT = 'settings:key-check';
const SAYS = new TextEncoder().encode('overcome');

/** Whether a check value, from here or from a backup, was sealed with this key. */
export const fitsKey = (keyring: Keyring, value: Uint8Array): boolean => keyring.open(value, ABOUT) !== null;

export async function checkKey(database: Database, keyring: Keyring): Promise<void> {
  const known = await readKeyCheck(database);
  if (known && fitsKey(keyring, known)) return;
  await database.writeAlone(async (tx) => {
    const row = await tx.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
    if (row && fitsKey(keyring, row.value)) return;
    // Nothing was sealed yet, so another key does no harm: this is how a restore begins.
    if (row && !(await isUntouched(tx))) {
      throw new StorageProblem(
        'The key does not fit the database: what is kept was sealed with another one. Give that one as OVERCOME_KEY.',
      );
    }
    const value = keyring.seal(SAYS, ABOUT);
    await tx
      .insertInto('settings')
      .values({ name: NAME, value })
      .onConflict((is) => is.column('name').doUpdateSet({ value }))
      .execute();
  });
}

export async function readKeyCheck({ read }: Pick<Database, 'read'>): Promise<Uint8Array | null> {
  const row = await read.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  return row?.value ?? null;
}
