/** How the official words were said, since when: rows that are added and never changed. */
import type { Editions } from '../../services/ports/editions.ts';
import type { Edition } from '../../wording/editions/edition.ts';
import type { Database } from '../database/database.ts';

export function makeEditions({ read, write }: Database): Editions {
  return {
    /** In the order in which they came into force: of equal first days the later written stands last. */
    all: async () => {
      const rows = await read
        .selectFrom('editions')
        .select('body')
        .orderBy('from_day')
        .orderBy('written_at')
        .orderBy('id')
        .execute();
      return rows.map(({ body }): Edition => JSON.parse(body));
    },
    add: async (edition) => {
      const { id, from, writtenAt } = edition;
      const row = { id, from_day: from, written_at: writtenAt, body: JSON.stringify(edition) };
      await write((tx) => tx.insertInto('editions').values(row).execute());
    },
  };
}
