/** Everything that is kept, as the use cases see it. `storage/` stands behind it, once on SQLite and once on PostgreSQL. */
import type { Audit, Idempotency, Sessions, Tokens } from './access.ts';
import type { CaseRecords } from './case-records.ts';
import type { Checks } from './checks.ts';
import type { Editions } from './editions.ts';
import type { Enquiries } from './enquiries.ts';
import type { Notices } from './notices.ts';
import type { Papers } from './papers.ts';
import type { Statuses } from './statuses.ts';
import type { Waits } from './waits.ts';
import type { Webhooks } from './webhooks.ts';

export type Storage = {
  readonly engine: 'sqlite' | 'postgres';
  readonly cases: CaseRecords;
  readonly statuses: Statuses;
  readonly editions: Editions;
  readonly notices: Notices;
  readonly papers: Papers;
  readonly enquiries: Enquiries;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly idempotency: Idempotency;
  readonly webhooks: Webhooks;
  readonly waits: Waits;
  /** Holds what is kept beside the logs against them. */
  readonly checks: Checks;
  /** Whether nothing was ever written: the first start fills the demonstration. */
  readonly isEmpty: () => Promise<boolean>;
  /** Whether the database answers a question now. */
  readonly answers: () => Promise<boolean>;
  /** Writes what still waits, then closes. */
  readonly close: () => Promise<void>;
};
