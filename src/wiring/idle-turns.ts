/**
 * Turns for work that can wait: a few milliseconds at a time, and then a rest in which whoever asks something is
 * answered. As long as rests are full of work they grow, and in the end work goes on a little all the same.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of work before a rest. */
const SLICE = 3;
/** Of the first rest and, each four times the one before, of the last: then one answer in some hundred meets a slice. */
const SHORTEST = 4;
const LONGEST = 1_024;
const GROWS = 4;
/** Share of a rest in which the process worked, from which on others are taken to need it. */
const BUSY = 0.4;

/** The returned function resolves when there is a turn; at once when the signal ends all waiting. */
export function makeIdleTurns(signal: AbortSignal): () => Promise<void> {
  let begun = Number.NEGATIVE_INFINITY;
  const isBusyFor = async (time: number): Promise<boolean> => {
    const before = performance.eventLoopUtilization();
    await sleep(time, undefined, { signal, ref: false }).catch(() => undefined);
    return performance.eventLoopUtilization(before).utilization > BUSY;
  };
  return async () => {
    if (performance.now() - begun < SLICE) return;
    for (let time = SHORTEST; time <= LONGEST; time *= GROWS) {
      if (!(await isBusyFor(time)) || signal.aborted) break;
    }
    begun = performance.now();
  };
}
