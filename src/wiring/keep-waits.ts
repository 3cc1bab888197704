/** Keeps waits up to date while the server runs: takes those of official cases that went on, and learns anew. */
import type { OfficeParts } from '../services/make-office-context.ts';
import type { Storage } from '../services/ports/storage.ts';
import type { Forecasts } from '../services/waits/forecasts.ts';
import { confirmOfficialWaits, takeOfficialWaits } from '../services/waits/take-official-waits.ts';
import { makeIdleTurns } from './idle-turns.ts';
import type { InOrder } from './in-order.ts';

/** Milliseconds between two looks; the first comes when the server has answered for a moment. */
const EVERY = 60_000;
const FIRST = 500;

/** The returned function stops it: the look that is under way is ended, learning is broken off. */
export function keepWaits(
  storage: Storage,
  forecasts: Forecasts,
  { today, now, complain }: Pick<OfficeParts, 'today' | 'now' | 'complain'>,
  inOrder: InOrder,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const turn = makeIdleTurns(signal);
  let confirmed = '';
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const day = today().toString();
    await takeOfficialWaits(storage, { today: day, now: now(), isStopped: () => signal.aborted, turn });
    if (signal.aborted) return;
    if (confirmed !== day) await confirmOfficialWaits(storage.waits, day, turn);
    confirmed = day;
    await forecasts.refresh(storage.waits, day, signal);
  };
  let timer: NodeJS.Timeout | undefined;
  const later = (after: number): void => {
    if (signal.aborted) return;
    timer = setTimeout(() => {
      looking = inOrder(look)
        .catch(complain)
        .finally(() => later(EVERY));
    }, after);
    timer.unref();
  };
  later(FIRST);
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await looking;
  };
}
