/**
 * Writes from a thread: what is written all the time must not hold up those who read, neither while it is written nor
 * while the write-ahead log is brought into the file.
 */
import { Worker } from 'node:worker_threads';
import type { FromWriter, ToWriter, WrittenValue } from './writer-messages.ts';

export type WriteBeside = {
  /** Resolves when the statement's transaction is committed. */
  readonly write: (statement: string, values: readonly WrittenValue[]) => Promise<void>;
  /** After what was asked before. */
  readonly end: () => Promise<void>;
};

type Waiting = { readonly resolve: () => void; readonly reject: (error: unknown) => void };

/** The thread is started when it is first needed, and again after it broke. */
export function writeBeside(file: string): WriteBeside {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let number = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./write-thread.ts', import.meta.url), { workerData: file });
    const broke = (error: unknown): void => {
      if (thread === started) thread = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('message', ({ number: of, error }: FromWriter) => {
      const one = waiting.get(of);
      waiting.delete(of);
      // A process ends when nothing else keeps it, though never while something is being written.
      if (waiting.size === 0) started.unref();
      if (error === null) one?.resolve();
      else one?.reject(error);
    });
    started.on('error', broke);
    started.on('exit', () => broke(new Error('The thread that writes has ended.')));
    return started;
  };

  return {
    write: (statement, values) =>
      new Promise((resolve, reject) => {
        thread ??= start();
        number += 1;
        waiting.set(number, { resolve, reject });
        thread.ref();
        thread.postMessage({ is: 'write', number, statement, values } satisfies ToWriter);
      }),
    end: async () => {
      if (thread === null) return;
      const ending = thread;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.ref();
      ending.postMessage({ is: 'end' } satisfies ToWriter);
      await ended;
    },
  };
}
