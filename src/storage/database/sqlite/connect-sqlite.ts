/** One connection to an SQLite file, as Kysely's own dialect wants it. */
import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../tables.ts';
import { isBusy } from './is-busy.ts';

export type SqliteConnection = { readonly raw: DatabaseSync; readonly db: Kysely<Tables> };

/** How long SQLite itself waits for a lock, milliseconds. Readers wait only while another process opens the file. */
const BUSY_TIMEOUT = 5_000;

/** How long a start waits before it asks again for the file alone, milliseconds. */
const SWITCH_RETRY = 10;

/** More statements than the program has; beyond it something builds SQL from data, and the oldest is let go. */
const STATEMENTS_KEPT = 500;

export function connectSqlite(file: string): SqliteConnection {
  // Made before SQLite does, so that nobody else can read it; its side files take the same mode.
  closeSync(openSync(file, 'a', 0o600));
  const raw = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  switchToWal(raw);
  raw.exec('pragma synchronous = full');
  raw.exec('pragma recursive_triggers = on');
  raw.exec('pragma trusted_schema = off');
  raw.exec('pragma cache_size = -32000');
  raw.exec('pragma journal_size_limit = 67108864');
  return { raw, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(raw) }) }) };
}

/**
 * Two processes that make a new file at the same moment both hold its read lock while each wants it alone: SQLite
 * sends one of them away at once, without the timeout that it waits for other locks.
 */
function switchToWal(raw: DatabaseSync): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = BUSY_TIMEOUT / SWITCH_RETRY; ; tries -= 1) {
    try {
      raw.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (tries <= 0 || !isBusy(error)) throw error;
      Atomics.wait(pause, 0, 0, SWITCH_RETRY);
    }
  }
}

/** Kysely's dialect was written for better-sqlite3; these are the few parts of it that it calls. */
function adapt(raw: DatabaseSync) {
  const kept = new Map<string, Prepared>();
  return {
    prepare(sql: string): Prepared {
      const known = kept.get(sql);
      if (known) return known;
      if (kept.size >= STATEMENTS_KEPT) kept.delete(kept.keys().next().value ?? '');
      const prepared = adaptStatement(raw.prepare(sql));
      kept.set(sql, prepared);
      return prepared;
    },
    close: () => raw.close(),
  };
}

type Prepared = ReturnType<typeof adaptStatement>;

function adaptStatement(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (values: readonly unknown[]): unknown[] => statement.all(...values.filter(isValue)),
    run: (values: readonly unknown[]) => statement.run(...values.filter(isValue)),
    iterate: (values: readonly unknown[]) => statement.iterate(...values.filter(isValue)),
  };
}

function isValue(value: unknown): value is SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  if (typeof value === 'bigint' || value instanceof Uint8Array) return true;
  throw new TypeError(`SQLite cannot keep a ${typeof value}. Give text, a number, bytes or null.`);
}
