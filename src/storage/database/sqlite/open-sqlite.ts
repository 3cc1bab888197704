/**
 * SQLite in a file: one connection that reads, one that writes, and one that writes beside them in a thread.
 *
 * In WAL a reader never waits for the writer, and sees what was committed when its statement began.
 */
import type { Compilable } from 'kysely';
import type { Database, Db } from '../database.ts';
import { connectSqlite } from './connect-sqlite.ts';
import { groupCommit } from './group-commit.ts';
import { writeBeside } from './write-beside.ts';
import type { WrittenValue } from './writer-messages.ts';

export function openSqlite(file: string): Database {
  const writer = connectSqlite(file);
  const reader = connectSqlite(file);
  reader.raw.exec('pragma query_only = on');
  // A process that waits inside SQLite does nothing else: whoever writes tries again between other work instead.
  writer.raw.exec('pragma busy_timeout = 20');
  const commits = groupCommit(writer.raw);
  const beside = writeBeside(file);

  const write: Database['write'] = (act, durability = 'durable') =>
    commits.write(() => act(writer.db), durability);

  return {
    engine: 'sqlite',
    read: reader.db,
    write,
    writeBeside: ({ sql, parameters }) => beside.write(sql, parameters.filter(isWritten)),
    // The one writer of the file is alone already, among processes too.
    writeAlone: (act) => write(act),
    snapshot: (act) => readSnapshot(file, act),
    prepare: <Row>(_name: string, query: Compilable<Row>) => {
      const statement = reader.raw.prepare(query.compile().sql);
      return async (value: string | number) => {
        const row: unknown = statement.get(value);
        // The query's own type says what its row is.
        return row as Row | undefined;
      };
    },
    runScript: async (_tx, script) => writer.raw.exec(script),
    close: async () => {
      await beside.end();
      await commits.idle();
      await reader.db.destroy();
      await writer.db.destroy();
    },
  };
}

function isWritten(value: unknown): value is WrittenValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  throw new TypeError(`A ${typeof value} cannot be written beside. Give text, a number or null.`);
}

/** A connection of its own, so that a long read holds up nobody. */
async function readSnapshot<T>(file: string, act: (tx: Db) => Promise<T>): Promise<T> {
  const { raw, db } = connectSqlite(file);
  raw.exec('pragma query_only = on');
  raw.exec('begin');
  try {
    return await act(db);
  } finally {
    raw.exec('rollback');
    await db.destroy();
  }
}
