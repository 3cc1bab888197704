/** Starts `append-and-tell.ts` and listens to what it acknowledges. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestPlace } from './describe-storage.ts';

export type Appending = {
  readonly place: TestPlace;
  /** Master key, base64. */
  readonly master: string;
  /** Of the ids of its cases; two processes with the same prefix write to the same cases. */
  readonly prefix: string;
  /** Stands in what it writes. */
  readonly name: string;
  /** Cases that are written to at once, and appends to each. */
  readonly cases: number;
  readonly each: number;
};

export type Acknowledged = { readonly caseId: string; readonly seq: number; readonly reason: string };

export type Appender = {
  /** Everything that was acknowledged until it ended. */
  readonly acknowledged: Promise<readonly Acknowledged[]>;
  /** Null when it was killed. */
  readonly exit: Promise<number | null>;
};

/** `killAfter`: how many acknowledgements it may give before it is killed with no warning; null lets it finish. */
export function startAppender(ask: Appending, killAfter: number | null): Appender {
  const program = fileURLToPath(new URL('append-and-tell.ts', import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(ask)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = async () => {
    const told: Acknowledged[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const [caseId = '', seq = '', ...reason] = line.split(' ');
      if (caseId !== 'ready') told.push({ caseId, seq: Number(seq), reason: reason.join(' ') });
      if (killAfter !== null && told.length >= killAfter) child.kill('SIGKILL');
    }
    return told;
  };
  return {
    acknowledged: acknowledged(),
    exit: once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null)),
  };
}
