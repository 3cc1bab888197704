/** Who may use the office's side. */
import type { Token, Tokens } from '../../services/ports/access.ts';
import type { Database } from '../database/database.ts';
import type { TokensRow } from '../database/tables.ts';

export function makeTokens({ read, write }: Database): Tokens {
  return {
    add: async ({ id, hash, role, name, madeAt, revokedAt }) => {
      const row: TokensRow = { id, hash, role, name, made_at: madeAt, revoked_at: revokedAt };
      await write((tx) => tx.insertInto('tokens').values(row).execute());
    },
    find: async (hash) => {
      const row = await read.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row ? readToken(row) : null;
    },
    revoke: (id, at) =>
      write(async (tx) => {
        const done = await tx
          .updateTable('tokens')
          .set({ revoked_at: at })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        return done.numUpdatedRows > 0n;
      }),
    revokeNamed: (name, at) =>
      write(async (tx) => {
        const done = await tx
          .updateTable('tokens')
          .set({ revoked_at: at })
          .where('name', '=', name)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        return Number(done.numUpdatedRows);
      }),
  };
}

function readToken({ id, hash, role, name, made_at, revoked_at }: TokensRow): Token {
  return { id, hash, role, name, madeAt: made_at, revokedAt: revoked_at };
}
