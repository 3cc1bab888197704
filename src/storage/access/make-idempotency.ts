/** Replies to writes, kept a day, so that a write sent twice is done once. */
import type { Idempotency } from '../../services/ports/access.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database } from '../database/database.ts';
import { openText, sealText } from '../keyring/seal-text.ts';

/** Milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1_000;

const aboutReply = (key: string) => `reply:${key}`;

export function makeIdempotency({ read, write }: Database, keyring: Keyring): Idempotency {
  return {
    find: async (key, now) => {
      const row = await read
        .selectFrom('replies')
        .selectAll()
        .where('key', '=', key)
        .where('kept_at', '>', now - KEPT_FOR)
        .executeTakeFirst();
      if (!row) return null;
      return { request: row.request, status: row.status, body: openText(keyring, row.body, aboutReply(key)) };
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
          .onConflict((is) => is.column('key').doNothing())
          .execute();
      }),
  };
}
