/** Who may use the office's side, what was done through it, and which writes were seen before. */

export const ROLES = ['officer', 'reader', 'importer'] as const;
export type Role = (typeof ROLES)[number];

export type Token = {
  readonly id: string;
  /** Keyed hash of the token itself, which is kept nowhere. */
  readonly hash: string;
  readonly role: Role;
  /** Who uses it: stands in the log as "officer:NAME". */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly revokedAt: number | null;
};

export type Tokens = {
  readonly add: (token: Token) => Promise<void>;
  readonly find: (hash: string) => Promise<Token | null>;
  readonly revoke: (id: string, at: number) => Promise<boolean>;
  /** Every token of this name that still holds; how many they were. */
  readonly revokeNamed: (name: string, at: number) => Promise<number>;
};

export type AuditEntry = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** "applicant", "officer:NAME", "nobody" for a look-up that matched nothing. */
  readonly who: string;
  /** What was done, as the use case is named: "look-up", "record-event". */
  readonly did: string;
  readonly caseId: string | null;
  readonly came: 'done' | 'refused' | 'not-found';
};

export type Audit = {
  /** Never waits for the disk: entries are written together, at most a second later. */
  readonly note: (entry: AuditEntry) => void;
  /** The newest first. */
  readonly ofCase: (caseId: string, limit: number) => Promise<readonly AuditEntry[]>;
  /** Writes what still waits. */
  readonly flush: () => Promise<void>;
};

export type KeptReply = {
  /** Keyed hash of method, path and body of the request it answered. */
  readonly request: string;
  readonly status: number;
  readonly body: string;
};

export type Idempotency = {
  /**
   * What an earlier request with the same key of the same actor was, kept a day. Without a reply it is written and
   * not answered yet, or whoever was to answer was killed.
   */
  readonly find: (
    key: string,
    now: number,
  ) => Promise<{ readonly request: string; readonly reply: Omit<KeptReply, 'request'> | null } | null>;
  /**
   * Runs the act. The first transaction that it commits has the key in it: both are written or neither, whoever is
   * killed. Not ok when another write had the key first, also at the same moment and in another process: then nothing
   * of this one is written.
   */
  readonly underKey: <T>(
    key: string,
    request: string,
    now: number,
    act: () => Promise<T>,
  ) => Promise<{ readonly ok: true; readonly done: T } | { readonly ok: false }>;
  readonly keep: (key: string, reply: KeptReply, now: number) => Promise<void>;
  /** Frees a key under which nothing came to be. */
  readonly release: (key: string) => Promise<void>;
};

/** Somebody who proved by a look-up that the case is theirs. */
export type Session = {
  /** Keyed hash of what the browser holds. */
  readonly hash: string;
  readonly caseId: string;
  /** Epoch milliseconds. */
  readonly begunAt: number;
  readonly seenAt: number;
};

export type Sessions = {
  readonly begin: (session: Session) => Promise<void>;
  readonly find: (hash: string) => Promise<Session | null>;
  /** Ends the sessions that were seen last before the instant, too. */
  readonly seen: (hash: string, at: number, endBefore: number) => Promise<void>;
  readonly end: (hash: string) => Promise<void>;
};
