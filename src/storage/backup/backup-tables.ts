/** What a backup holds: every table that people's data is in, referred-to tables first, with columns and key. */
import type { Tables } from '../database/tables.ts';

/**
 * Not in it: settings, which belong to the place and not to what is kept there, sessions, which end by themselves, and
 * answers, which are made anew.
 */
export type KeptTable = Exclude<keyof Tables, 'settings' | 'sessions' | 'answers'>;

type Shape<Name extends KeptTable> = {
  readonly columns: readonly (keyof Tables[Name] & string)[];
  readonly key: readonly (keyof Tables[Name] & string)[];
};

/** The order is that of restoring. */
export const BACKUP_TABLES = {
  cases: {
    columns: ['id', 'post', 'seq', 'last_hash', 'head', 'identity', 'number_hash', 'family', 'opened_at'],
    key: ['id'],
  },
  entries: {
    columns: [
      ...(['case_id', 'seq', 'kind', 'day', 'witness'] as const),
      ...(['recorded_by', 'recorded_at', 'payload', 'hash'] as const),
    ],
    key: ['case_id', 'seq'],
  },
  look_ups: { columns: ['look_up', 'case_id'], key: ['look_up'] },
  statuses: {
    columns: [
      ...(['case_id', 'seq', 'post', 'visa_class', 'immigrant', 'decision', 'ground', 'needs'] as const),
      ...(['standing', 'decided_on', 'moved_on', 'items_asked', 'items_to_check'] as const),
      ...(['next_due', 'passport'] as const),
    ],
    key: ['case_id'],
  },
  papers: {
    columns: ['id', 'case_id', 'item', 'described', 'type', 'size', 'scan', 'metadata_stripped', 'at'],
    key: ['id'],
  },
  enquiries: {
    columns: ['id', 'case_id', 'category', 'item', 'asked_at', 'waiting_since'],
    key: ['id'],
  },
  enquiry_messages: {
    columns: ['enquiry_id', 'seq', 'written_by', 'body', 'at'],
    key: ['enquiry_id', 'seq'],
  },
  editions: { columns: ['id', 'from_day', 'written_at', 'body'], key: ['id'] },
  notices: { columns: ['id', 'published_at', 'body'], key: ['id'] },
  tokens: { columns: ['id', 'hash', 'role', 'name', 'made_at', 'revoked_at'], key: ['id'] },
  audit: { columns: ['id', 'at', 'who', 'did', 'case_id', 'came'], key: ['id'] },
  replies: { columns: ['key', 'request', 'status', 'body', 'kept_at'], key: ['key'] },
  webhooks: { columns: ['id', 'url', 'secret', 'kinds', 'made_at'], key: ['id'] },
  deliveries: {
    columns: ['id', 'webhook', 'body', 'attempts', 'not_before', 'gave_up'],
    key: ['id'],
  },
  data_sets: {
    columns: [
      ...(['id', 'name', 'kind', 'source', 'licence'] as const),
      ...(['may_download', 'imported_at', 'last_day', 'waits', 'changes'] as const),
    ],
    key: ['id'],
  },
  waits: {
    columns: [
      ...(['set_id', 'case_key', 'wait', 'post', 'region', 'visa_class', 'hold', 'field'] as const),
      ...(['entry', 'start_day', 'end_day', 'ended', 'seen_day', 'days'] as const),
    ],
    key: ['set_id', 'case_key', 'wait'],
  },
  wait_cohorts: {
    columns: ['id', 'set_id', 'wait', 'place', 'visa_class', 'hold', 'n'],
    key: ['id'],
  },
  wait_sums: {
    columns: ['cohort', 'period', 'days', 'ended', 'n'],
    key: ['cohort', 'period', 'days', 'ended'],
  },
} as const satisfies { readonly [Name in KeptTable]: Shape<Name> };

/** Columns of older backups whose place is gone: what they hold is made anew. */
export const FORMER_COLUMNS: Partial<Readonly<Record<KeptTable, readonly string[]>>> = {
  statuses: ['kept_stamp', 'kept_body'],
};

const isKeptTable = (name: string): name is KeptTable => Object.hasOwn(BACKUP_TABLES, name);
export const KEPT_TABLES: readonly KeptTable[] = Object.keys(BACKUP_TABLES).filter(isKeptTable);

/** Columns and key as plain lists of names. */
export function shapeOf(table: KeptTable): {
  readonly columns: readonly string[];
  readonly key: readonly string[];
} {
  return BACKUP_TABLES[table];
}
