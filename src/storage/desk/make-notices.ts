/** What an office tells everybody whom it touches. */
import type { Notices } from '../../services/ports/notices.ts';
import type { Notice } from '../../wording/notice.ts';
import type { Database } from '../database/database.ts';

export function makeNotices({ read, write }: Database): Notices {
  return {
    all: async () => {
      const rows = await read
        .selectFrom('notices')
        .select('body')
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(({ body }): Notice => JSON.parse(body));
    },
    put: async (notice) => {
      const columns = { published_at: notice.publishedAt, body: JSON.stringify(notice) };
      await write((tx) =>
        tx
          .insertInto('notices')
          .values({ id: notice.id, ...columns })
          .onConflict((is) => is.column('id').doUpdateSet(columns))
          .execute(),
      );
    },
  };
}
