/** What follows from each log, behind its port. */
import { sql } from 'kysely';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { QueueName, Statuses } from '../../services/ports/statuses.ts';
import type { Database, Db } from '../database/database.ts';
import { findStatus } from './find-status.ts';
import type { AnswerKeeper } from './keep-answers.ts';
import { lackAnswers } from './lack-answers.ts';
import { postsHere } from './posts-here.ts';
import { QUEUE_CONDITIONS } from './queue-conditions.ts';
import { queuePage } from './queue-page.ts';
import { rebuildStatuses } from './rebuild-statuses.ts';
import { readStatusRow, STATUS_COLUMNS } from './status-columns.ts';

/** Rows read at a time. */
const BATCH = 1_000;

export function makeStatuses(database: Database, keyring: Keyring, keeper: AnswerKeeper): Statuses {
  const { read } = database;
  return {
    find: findStatus(database, keyring),
    keep: keeper.keep,
    keepAll: keeper.keepAll,
    lackAnswers: (ask) => lackAnswers(read, ask),
    posts: () => postsHere(read),
    queue: (ask) => queuePage(read, ask),
    countQueues: (post) => countQueues(read, post),
    all: async function* (posts) {
      if (posts?.length === 0) return;
      for (let after = ''; ; ) {
        const rows = await read
          .selectFrom('statuses')
          .select(STATUS_COLUMNS)
          .where('case_id', '>', after)
          .$if(posts !== null, (query) => query.where('post', 'in', posts ?? []))
          .orderBy('case_id')
          .limit(BATCH)
          .execute();
        yield* rows.map(readStatusRow);
        const last = rows.at(-1);
        if (!last || rows.length < BATCH) return;
        after = last.case_id;
      }
    },
    rebuild: (rows) => rebuildStatuses(database, rows),
  };
}

async function countQueues(db: Db, post: string | null): Promise<Record<QueueName, number>> {
  const count = async (queue: QueueName) => {
    const row = await db
      .selectFrom('statuses')
      .select(sql<number>`count(*)`.as('n'))
      .where(QUEUE_CONDITIONS[queue])
      .$if(post !== null, (query) => query.where('post', '=', post))
      .executeTakeFirstOrThrow();
    return row.n;
  };
  return {
    undecided: await count('undecided'),
    'to-check': await count('to-check'),
    'to-decide': await count('to-decide'),
    processing: await count('processing'),
    'with-applicant': await count('with-applicant'),
    finishing: await count('finishing'),
    passports: await count('passports'),
  };
}
