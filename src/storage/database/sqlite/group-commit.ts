/**
 * Transactions that wait at the same time reach the disk together.
 *
 * SQLite writes one transaction at a time, and most of its time is the disk's. Every act that came while the one
 * before was written runs in the next transaction, each behind its own savepoint: an act that throws is undone alone.
 * Nobody is told of success before the common commit has reached the disk.
 */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Durability } from '../database.ts';
import { isBusy } from './is-busy.ts';

type Waiting = {
  /** Runs the act and keeps what came of it. */
  readonly run: () => Promise<void>;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
  readonly durability: Durability;
};

export type GroupCommit = {
  readonly write: <T>(act: () => Promise<T>, durability: Durability) => Promise<T>;
  /** Resolves when nothing waits. */
  readonly idle: () => Promise<void>;
};

/** Acts in one transaction: a group holds up everything else in the process while it runs, some 10 ms. */
const LARGEST_GROUP = 64;
/** How long another process may keep the file locked before a write fails, and how often it is tried, milliseconds. */
const LOCK_PATIENCE = 60_000;
const LOCK_RETRY = 10;

export function groupCommit(raw: DatabaseSync): GroupCommit {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;

  const drain = async () => {
    // One turn of the loop, so that requests that arrived together are written together.
    await nextTurn();
    while (waiting.length > 0) {
      await commitGroup(raw, waiting.splice(0, LARGEST_GROUP));
      await nextTurn();
    }
    draining = null;
  };

  return {
    write: (act, durability) =>
      new Promise((resolve, reject) => {
        waiting.push(waitingFor(act, durability, resolve, reject));
        draining ??= drain();
      }),
    idle: async () => {
      while (draining) await draining;
    },
  };
}

function waitingFor<T>(
  act: () => Promise<T>,
  durability: Durability,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let came: { readonly value: T } | null = null;
  return {
    run: async () => {
      came = { value: await act() };
    },
    succeed: () => (came ? resolve(came.value) : reject(new Error('The act was never run.'))),
    fail: reject,
    durability,
  };
}

/** Never rejects: whatever goes wrong is told to those who wait. */
async function commitGroup(raw: DatabaseSync, group: readonly Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  const failed = new Set<Waiting>();
  try {
    const durable = group.some(({ durability }) => durability === 'durable');
    raw.exec(`pragma synchronous = ${durable ? 'full' : 'normal'}`);
    await begin(raw);
    for (const one of group) {
      if (await runBehindSavepoint(raw, one)) done.push(one);
      else failed.add(one);
    }
    raw.exec('commit');
  } catch (error) {
    if (raw.isTransaction) raw.exec('rollback');
    for (const one of group) if (!failed.has(one)) one.fail(error);
    return;
  }
  for (const one of done) one.succeed();
}

async function runBehindSavepoint(raw: DatabaseSync, one: Waiting): Promise<boolean> {
  raw.exec('savepoint act');
  try {
    await one.run();
    raw.exec('release act');
    return true;
  } catch (error) {
    // After a full disk SQLite has already undone everything; then this throws, and the group fails together.
    raw.exec('rollback to act');
    raw.exec('release act');
    one.fail(error);
    return false;
  }
}

async function begin(raw: DatabaseSync): Promise<void> {
  for (let waited = 0; ; waited += LOCK_RETRY) {
    try {
      raw.exec('begin immediate');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= LOCK_PATIENCE) throw error;
      await sleep(LOCK_RETRY);
    }
  }
}
