/** Learns in a thread of its own, so that whoever asks meanwhile does not wait. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FromThread, Histories, LearnAsk, ToThread } from './messages.ts';

const THREAD = new URL('./learning-thread.ts', import.meta.url);

/** Most of what the thread holds it holds until it ends: a large nursery would only be kept in vain (60 MB). */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * Hands the histories over batch by batch, and tells what the thread says as it says it. Resolves when the thread is
 * done or `signal` stops it; rejects when it breaks.
 */
export async function learnBeside(
  batches: AsyncIterable<Omit<Histories, 'is'>>,
  ask: LearnAsk,
  tell: (said: FromThread) => void,
  signal?: AbortSignal,
): Promise<void> {
  const thread = new Worker(THREAD, { resourceLimits: LIMITS });
  const done = new Promise<void>((resolve, reject) => {
    thread.on('message', tell).on('error', reject);
    thread.on('exit', () => resolve());
  });
  // Whatever comes of handing over, a thread that breaks meanwhile is heard below.
  done.catch(() => undefined);
  const stop = (): void => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  const say = (said: ToThread): void => thread.postMessage(said);
  try {
    for await (const batch of batches) {
      if (signal?.aborted) break;
      say({ is: 'histories', ...batch });
      // Rows may come without ever waiting for anything: requests get their turn here.
      await setImmediate();
    }
    if (signal?.aborted) stop();
    else say({ is: 'learn', ...ask });
    await done;
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
