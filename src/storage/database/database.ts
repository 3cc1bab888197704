/** One database as the rest of the room sees it: the same on both engines. */
import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Engine = 'sqlite' | 'postgres';

/** "may-be-lost": a crash of the machine may lose it; for what can be made again. */
export type Durability = 'durable' | 'may-be-lost';

export type Database = {
  readonly engine: Engine;
  /** Sees what is committed. Never write through it. */
  readonly read: Db;
  /**
   * Runs the act in a transaction, undone when it throws. It resolves when the disk has it.
   * An act never calls `write` itself: it would wait for its own end.
   */
  readonly write: <T>(act: (tx: Db) => Promise<T>, durability?: Durability) => Promise<T>;
  /**
   * Runs one statement in a transaction of its own, where it holds up nobody who reads here; a crash of the machine may
   * lose it. Such statements are run in order, and each resolves when it is committed.
   */
  readonly writeBeside: (query: CompiledQuery) => Promise<void>;
  /** As `write`, while no other process of this program is inside the same. */
  readonly writeAlone: <T>(act: (tx: Db) => Promise<T>) => Promise<T>;
  /** Reads everything as of one moment. */
  readonly snapshot: <T>(act: (tx: Db) => Promise<T>) => Promise<T>;
  /** A look-up prepared once, for what is asked thousands of times a second. */
  readonly prepare: <Row>(
    name: string,
    query: Compilable<Row>,
  ) => (value: string | number) => Promise<Row | undefined>;
  /** Runs several statements inside the act of a `write`. */
  readonly runScript: (tx: Db, script: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
