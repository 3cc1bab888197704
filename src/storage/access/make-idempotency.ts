/** Replies to writes, kept a day, so that a write sent twice is done once. */
import type { Idempotency } from '../../services/ports/access.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Db } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { openText, sealText } from '../keyring/seal-text.ts';
import type { RideAlong } from './ride-along.ts';

/** Milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1_000;

/** In place of a status: what the key asked for is written, and its reply is not kept yet. */
const UNANSWERED = 0;

const aboutReply = (key: string) => `reply:${key}`;

/** Undoes a write whose key came with another one first. */
class KeyTaken extends Error {}

export function makeIdempotency({ database, carry }: RideAlong, keyring: Keyring): Idempotency {
  const { read, write } = database;
  return {
    find: async (key, now) => {
      const row = await read
        .selectFrom('replies')
        .selectAll()
        .where('key', '=', key)
        .where('kept_at', '>', now - KEPT_FOR)
        .executeTakeFirst();
      if (!row) return null;
      const { request, status } = row;
      if (status === UNANSWERED) return { request, reply: null };
      return { request, reply: { status, body: openText(keyring, row.body, aboutReply(key)) } };
    },
    underKey: async (key, request, now, act) => {
      const body = sealText(keyring, '', aboutReply(key));
      const row = { key, request, status: UNANSWERED, body, kept_at: now };
      try {
        return { ok: true, done: await carry((tx) => takeKey(tx, row), act) };
      } catch (error) {
        if (error instanceof KeyTaken) return { ok: false };
        throw error;
      }
    },
    /** Of two replies with the same key the first is kept. */
    keep: (key, { request, status, body }, now) =>
      write(async (tx) => {
        await tx
          .deleteFrom('replies')
          .where('kept_at', '<=', now - KEPT_FOR)
          .execute();
        const sealed = sealText(keyring, body, aboutReply(key));
        await tx
          .insertInto('replies')
          .values({ key, request, status, body: sealed, kept_at: now })
          .onConflict((is) =>
            is
              .column('key')
              .doUpdateSet({ status, body: sealed })
              .where('replies.status', '=', UNANSWERED)
              .where('replies.request', '=', request),
          )
          .execute();
      }),
    release: (key) =>
      write(async (tx) => {
        await tx.deleteFrom('replies').where('key', '=', key).where('status', '=', UNANSWERED).execute();
      }),
  };
}

/** Of two at the same moment the second waits here for the end of the first, on both engines and between processes. */
async function takeKey(tx: Db, row: Tables['replies']): Promise<void> {
  await tx
    .deleteFrom('replies')
    .where('key', '=', row.key)
    .where('kept_at', '<=', row.kept_at - KEPT_FOR)
    .execute();
  const taken = await tx
    .insertInto('replies')
    .values(row)
    .onConflict((is) => is.column('key').doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) throw new KeyTaken('The key came with another write first.');
}
