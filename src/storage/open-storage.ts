/** Opens what is kept: the right engine, its tables brought up to date, the key checked. */
import { join } from 'node:path';
import type { Keyring } from '../services/ports/keyring.ts';
import type { Storage } from '../services/ports/storage.ts';
import { makeAudit } from './access/make-audit.ts';
import { makeIdempotency } from './access/make-idempotency.ts';
import { makeSessions } from './access/make-sessions.ts';
import { makeTokens } from './access/make-tokens.ts';
import { rideAlong } from './access/ride-along.ts';
import { makeCaseRecords } from './cases/make-case-records.ts';
import { makeChecks } from './checking/make-checks.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openPostgres } from './database/postgres/open-postgres.ts';
import { readMigrations } from './database/read-migrations.ts';
import { openSqlite } from './database/sqlite/open-sqlite.ts';
import { makeWebhooks } from './delivery/make-webhooks.ts';
import { makeEditions } from './desk/make-editions.ts';
import { makeEnquiries } from './desk/make-enquiries.ts';
import { makeNotices } from './desk/make-notices.ts';
import { checkKey } from './keyring/check-key.ts';
import { makeFolder } from './make-folder.ts';
import { makePapers } from './papers/make-papers.ts';
import { keepAnswers } from './statuses/keep-answers.ts';
import { makeStatuses } from './statuses/make-statuses.ts';
import { makeWaits } from './waits/make-waits.ts';

export type StorageAsk = {
  /** Folder for the SQLite file and, with either engine, for the papers; made when it is not there. */
  readonly data: string;
  /** Address of a PostgreSQL database; null keeps everything in the folder. */
  readonly databaseUrl: string | null;
  readonly keyring: Keyring;
  /** Told of what fails in the background. */
  readonly complain: (bug: unknown) => void;
};

/** Throws a `StorageProblem` with a sentence for a person when it cannot be opened as asked. */
export async function openStorage(ask: StorageAsk): Promise<Storage> {
  return makeStorage(await openDatabase(ask), ask);
}

/** The database alone, for what works below the ports: backup, restore, benches. */
export async function openDatabase({ data, databaseUrl, keyring, complain }: StorageAsk): Promise<Database> {
  await makeFolder(data);
  const database =
    databaseUrl === null ? openSqlite(sqliteFile(data)) : await openPostgres(databaseUrl, complain);
  try {
    await migrate(database, await readMigrations(database.engine));
    await checkKey(database, keyring);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

export const sqliteFile = (data: string): string => join(data, 'overcome.db');
export const papersFolder = (data: string): string => join(data, 'papers');

export function makeStorage(
  kept: Database,
  { data, keyring, complain }: Omit<StorageAsk, 'databaseUrl'>,
): Storage {
  const audit = makeAudit(kept, complain);
  const keeper = keepAnswers(kept, keyring, complain);
  const riding = rideAlong(kept);
  const { database } = riding;
  return {
    engine: database.engine,
    cases: makeCaseRecords(database, keyring),
    statuses: makeStatuses(database, keyring, keeper),
    editions: makeEditions(database),
    notices: makeNotices(database),
    papers: makePapers(database, keyring, papersFolder(data)),
    enquiries: makeEnquiries(database, keyring),
    tokens: makeTokens(database),
    sessions: makeSessions(database),
    audit,
    idempotency: makeIdempotency(riding, keyring),
    webhooks: makeWebhooks(database, keyring),
    waits: makeWaits(database),
    checks: makeChecks({ database, keyring, papers: papersFolder(data) }),
    isEmpty: () => hasNoContent(database),
    answers: () => answers(database),
    close: async () => {
      await keeper.flush();
      try {
        await audit.flush();
      } finally {
        await database.close();
      }
    },
  };
}

/** A question that touches a table: a database that was emptied under us does not answer it. */
async function answers({ read }: Database): Promise<boolean> {
  try {
    await read
      .selectFrom('editions')
      .select(({ lit }) => lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    return true;
  } catch {
    return false;
  }
}

/** A token alone is no content: whoever makes one before the first start still gets the demonstration. */
async function hasNoContent({ read }: Database): Promise<boolean> {
  for (const table of ['cases', 'editions', 'notices'] as const) {
    const row = await read
      .selectFrom(table)
      .select(({ lit }) => lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (row) return false;
  }
  return true;
}
