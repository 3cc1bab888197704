/** Opens all that the office's side stands on: key, storage, use cases, delivery. */
import { startDelivery } from '../delivery/start-delivery.ts';
import { englishWords } from '../language/words.ts';
import { makeOfficeContext, type OfficeParts } from '../services/make-office-context.ts';
import type { OfficeContext } from '../services/office-context.ts';
import { type LoadedKey, loadKey } from '../storage/keyring/load-key.ts';
import { makeKeyring } from '../storage/keyring/make-keyring.ts';
import { openStorage } from '../storage/open-storage.ts';
import { StorageProblem } from '../storage/storage-problem.ts';

export type OfficeAsk = Pick<OfficeParts, 'today' | 'now' | 'complain' | 'version' | 'wrongLookUps'> & {
  /** Folder for what is kept. */
  readonly data: string;
  readonly databaseUrl: string | null;
  /** Value of OVERCOME_KEY. */
  readonly key: string | undefined;
};

export type Office =
  | {
      readonly ok: true;
      readonly context: OfficeContext;
      readonly key: Extract<LoadedKey, { ok: true }>;
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly problem: string };

export async function openOffice(ask: OfficeAsk): Promise<Office> {
  const { data, databaseUrl, key: environment, complain, now } = ask;
  const key = await loadKey({ environment, data, make: true });
  if (!key.ok) return key;
  const keyring = makeKeyring(key.master);
  try {
    const storage = await openStorage({ data, databaseUrl, keyring, complain });
    const delivery = startDelivery({ storage, now, fetch }, complain);
    const context = makeOfficeContext({
      ...ask,
      ...{ storage, keyring, wakeDelivery: delivery.wake, words: englishWords() },
    });
    const close = async (): Promise<void> => {
      await delivery.stop();
      await storage.close();
    };
    return { ok: true, context, key, close };
  } catch (error) {
    if (error instanceof StorageProblem) return { ok: false, problem: error.message };
    throw error;
  }
}
