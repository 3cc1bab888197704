/** The posts that have cases here. */
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';

/** One step into the index a post, however many cases each has: neither engine finds distinct values so by itself. */
export async function postsHere(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly post: string }>`
    with recursive here (post) as (
      select min(post) from statuses
      union all
      select (select min(statuses.post) from statuses where statuses.post > here.post)
      from here where here.post is not null
    )
    select post from here where post is not null order by post`.execute(db);
  return rows.map(({ post }) => post);
}
