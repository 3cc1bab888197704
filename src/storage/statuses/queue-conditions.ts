/**
 * Which cases stand in a queue.
 *
 * The conditions are SQL with no values in them, word for word those of the indexes in migrations/0002-queues.sql:
 * only so does a database see that an index answers the question.
 */
import { type RawBuilder, sql } from 'kysely';
import type { QueueName } from '../../services/ports/statuses.ts';

export const QUEUE_CONDITIONS = {
  undecided: sql<boolean>`decision = 'undecided'`,
  'to-check': sql<boolean>`items_to_check > 0`,
  'to-decide': sql<boolean>`standing = 'under-review' and items_to_check = 0`,
  processing: sql<boolean>`standing = 'processing'`,
  'with-applicant': sql<boolean>`standing = 'applicant-to-act'`,
  finishing: sql<boolean>`decision = 'approved'`,
  passports: sql<boolean>`decision = 'issued' and standing <> 'delivered'`,
} as const satisfies Record<QueueName, RawBuilder<boolean>>;
