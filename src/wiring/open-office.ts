/** Opens all that the office's side stands on: its place, the virus scanner, use cases, delivery. */
import { lookup } from 'node:dns/promises';
import type { KeptPlace } from '../cli/kept-place.ts';
import { makePost } from '../delivery/make-post.ts';
import { startDelivery } from '../delivery/start-delivery.ts';
import { englishWords } from '../language/words.ts';
import { makeOfficeContext, type OfficeParts } from '../services/make-office-context.ts';
import type { OfficeContext } from '../services/office-context.ts';
import { NO_SCANNER, type Scanner } from '../services/ports/papers.ts';
import { readClamdAddress } from '../storage/scanner/clamd-address.ts';
import { scanWithClamd } from '../storage/scanner/scan-with-clamd.ts';
import { StorageProblem } from '../storage/storage-problem.ts';
import { makeInOrder } from './in-order.ts';
import { keepReady } from './keep-ready.ts';
import { keepWaits } from './keep-waits.ts';
import { type OpenedPlace, openPlace } from './open-place.ts';

export type OfficeAsk = Pick<
  OfficeParts,
  'today' | 'now' | 'complain' | 'version' | 'wrongLookUps' | 'forecasts' | 'origin' | 'posts' | 'operator'
> & {
  readonly place: KeptPlace;
  /** Value of CLAMD. */
  readonly clamd: string | undefined;
};

export type Office =
  | {
      readonly ok: true;
      readonly context: OfficeContext;
      readonly key: OpenedPlace['key'];
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly problem: string };

export async function openOffice({ place, clamd, ...ask }: OfficeAsk): Promise<Office> {
  const { complain, now } = ask;
  const connected = connectScanner(clamd);
  if (!connected.ok) return connected;
  try {
    const opened = await openPlace(place, { makeKey: true, existing: false, complain });
    const { storage, keyring, key } = opened;
    const post = makePost((host) => lookup(host, { all: true }));
    const delivery = startDelivery({ storage, now, post }, complain);
    const context = makeOfficeContext({
      ...{ ...ask, storage, keyring, scanner: connected.scanner },
      ...{ wakeDelivery: delivery.wake, words: englishWords() },
    });
    const inOrder = makeInOrder();
    const stopReady = keepReady(context, inOrder);
    const stopWaits = keepWaits(storage, context.forecasts, ask, inOrder);
    const close = async (): Promise<void> => {
      await Promise.all([delivery.stop(), stopWaits(), stopReady()]);
      await storage.close();
    };
    return { ok: true, context, key, close };
  } catch (error) {
    if (error instanceof StorageProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

type Connected =
  | { readonly ok: true; readonly scanner: Scanner }
  | { readonly ok: false; readonly problem: string };

/** Whether it answers is not asked here: it may be started after us, and until then files are refused, not kept. */
function connectScanner(clamd: string | undefined): Connected {
  if (clamd === undefined || clamd === '') return { ok: true, scanner: NO_SCANNER };
  const read = readClamdAddress(clamd);
  return read.ok ? { ok: true, scanner: scanWithClamd(read.address) } : read;
}
