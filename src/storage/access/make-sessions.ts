/** Who of the applicants is signed in. */
import type { Sessions } from '../../services/ports/access.ts';
import type { Database } from '../database/database.ts';

export function makeSessions({ read, write }: Database): Sessions {
  return {
    begin: ({ hash, caseId, begunAt, seenAt }) =>
      write(async (tx) => {
        await tx
          .insertInto('sessions')
          .values({ hash, case_id: caseId, begun_at: begunAt, seen_at: seenAt })
          .execute();
      }, 'may-be-lost'),
    find: async (hash) => {
      const row = await read.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row ? { hash, caseId: row.case_id, begunAt: row.begun_at, seenAt: row.seen_at } : null;
    },
    seen: (hash, at, endBefore) =>
      write(async (tx) => {
        await tx.updateTable('sessions').set({ seen_at: at }).where('hash', '=', hash).execute();
        await tx.deleteFrom('sessions').where('seen_at', '<', endBefore).execute();
      }, 'may-be-lost'),
    end: (hash) =>
      write(async (tx) => {
        await tx.deleteFrom('sessions').where('hash', '=', hash).execute();
      }),
  };
}
