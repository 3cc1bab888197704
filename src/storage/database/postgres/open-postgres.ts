/**
 * PostgreSQL 15 or later by its address, through a pool that reads and one that writes.
 *
 * Two, so that writers who wait for each other never hold the connections that somebody needs to read.
 */
import { type Compilable, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StorageProblem } from '../../storage-problem.ts';
import type { Database, Db } from '../database.ts';
import type { Tables } from '../tables.ts';

/** Any number, the same in every process of this program: the advisory lock of `writeAlone`. */
const LOCK = 4_077_212_210;

const INT8 = 20;
const CONNECTIONS = { read: 8, write: 10 } as const;

export async function openPostgres(url: string, complain: (bug: unknown) => void): Promise<Database> {
  const [readers, writers] = [makePool(url, CONNECTIONS.read), makePool(url, CONNECTIONS.write)];
  let closing = false;
  // A connection that breaks while nobody uses it: the pool makes another. The error itself drags the client along.
  const onBroken = ({ message }: Error) => {
    if (!closing) complain(new Error(`A connection to the database broke: ${message}`));
  };
  for (const pool of [readers, writers]) pool.on('error', onBroken);
  await check(readers);
  const read = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: readers }) });
  const written = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: writers }) });

  const write: Database['write'] = (act, durability = 'durable') =>
    written.transaction().execute(async (tx) => {
      if (durability === 'may-be-lost') await sql`set local synchronous_commit = off`.execute(tx);
      return act(tx);
    });

  return {
    engine: 'postgres',
    read,
    write,
    writeBeside: (query) =>
      write(async (tx) => {
        await tx.executeQuery(query);
      }, 'may-be-lost'),
    writeAlone: (act) =>
      write(async (tx) => {
        await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
        return act(tx);
      }),
    snapshot: (act) =>
      read.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(act),
    prepare: <Row>(name: string, query: Compilable<Row>) => {
      const text = query.compile().sql;
      return async (value: string | number) => {
        const { rows } = await readers.query({ name, text, values: [value] });
        // The query's own type says what its row is.
        return rows[0] as Row | undefined;
      };
    },
    runScript: async (tx: Db, script) => {
      await sql.raw(script).execute(tx);
    },
    close: async () => {
      closing = true;
      await read.destroy();
      await written.destroy();
    },
  };
}

function makePool(url: string, connections: number): pg.Pool {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new StorageProblem(NO_ADDRESS);
  return new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      // Instants and counts stay below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
}

const NO_ADDRESS =
  'DATABASE_URL is no address of a database. Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.';

type Server = { readonly version: number; readonly synced: string };

async function check(pool: pg.Pool): Promise<void> {
  const problem = problemOf(await askServer(pool));
  if (problem === null) return;
  await pool.end();
  throw new StorageProblem(problem);
}

/** What the server says of itself; a sentence when it says nothing. */
async function askServer(pool: pg.Pool): Promise<Server | string> {
  try {
    const { rows } = await pool.query<Server>(
      'select current_setting($1)::int as version, current_setting($2) as synced',
      ['server_version_num', 'synchronous_commit'],
    );
    return rows[0] ?? NO_ADDRESS;
  } catch (error) {
    // The error's own words may hold the address with its password; its code says enough.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return `The database of DATABASE_URL does not answer${code}. Check the address, and that it is running.`;
  }
}

function problemOf(server: Server | string): string | null {
  if (typeof server === 'string') return server;
  if (server.version < 150_000) return 'The database is older than PostgreSQL 15. Use 15 or later.';
  if (server.synced !== 'off') return null;
  return 'The database has synchronous_commit off: a crash would lose what was acknowledged. Turn it on.';
}
