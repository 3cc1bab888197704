/** Keeps answers ready while the server runs: for today, and for the days to come before they begin. */
import type { OfficeContext } from '../services/office-context.ts';
import { answerStamp } from '../services/status/make-answer.ts';
import { prepareAnswers } from '../services/status/prepare-answers.ts';
import { makeIdleTurns } from './idle-turns.ts';
import type { InOrder } from './in-order.ts';

/** Milliseconds between two looks whether the day or what the office published is another; the first comes soon. */
const EVERY = 10_000;
const FIRST = 300;

/** Days after today: an office that is closed over a weekend finds its answers ready on Monday. */
const AHEAD = 2;

/**
 * What is recorded brings its answer with it, so there is one pass a day. The returned function stops it.
 *
 * @param inOrder shared with what else works in the background: each would take the other for somebody who asks
 */
export function keepReady(context: OfficeContext, inOrder: InOrder): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isStopped = (): boolean => signal.aborted;
  let ready = '';
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const now = `${answerStamp(context, await context.published.read())} ${context.today()}`;
    if (now === ready) return;
    const turn = makeIdleTurns(signal);
    // Today first: tomorrow has time.
    for (const ahead of [0, AHEAD]) {
      await inOrder(() => prepareAnswers(context, { ahead, turn, isStopped }));
    }
    ready = now;
  };
  const later = (after: number): void => {
    if (isStopped()) return;
    timer = setTimeout(() => {
      looking = look()
        .catch(context.complain)
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
