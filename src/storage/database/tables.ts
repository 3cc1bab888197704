/** The tables as the migrations make them, the same on both engines; what each is for stands in migrations/. */

import type { Generated } from 'kysely';
import type { AuditEntry, Role } from '../../services/ports/access.ts';
import type { EnquiryCategory } from '../../services/ports/enquiries.ts';
import type { PaperType, ScanResult } from '../../services/ports/papers.ts';
import type { StatusRow } from '../../services/ports/statuses.ts';
import type { DataSetKind, Hold, KeptWait, WaitKind } from '../../services/ports/waits.ts';

export type Tables = {
  readonly settings: { readonly name: string; readonly value: Uint8Array };
  readonly cases: CasesRow;
  readonly entries: EntriesRow;
  readonly look_ups: { readonly look_up: string; readonly case_id: string };
  readonly statuses: StatusesRow;
  readonly answers: AnswersRow;
  readonly papers: PapersRow;
  readonly enquiries: EnquiriesRow;
  readonly enquiry_messages: MessagesRow;
  readonly editions: {
    readonly id: string;
    readonly from_day: string;
    readonly written_at: number;
    readonly body: string;
  };
  readonly notices: { readonly id: string; readonly published_at: number; readonly body: string };
  readonly tokens: TokensRow;
  readonly sessions: SessionsRow;
  readonly audit: AuditRow;
  readonly replies: RepliesRow;
  readonly webhooks: WebhooksRow;
  readonly deliveries: DeliveriesRow;
  readonly data_sets: DataSetsRow;
  readonly waits: WaitsRow;
  readonly wait_cohorts: WaitCohortsRow;
  readonly wait_sums: WaitSumsRow;
};

export type CasesRow = {
  readonly id: string;
  readonly post: string;
  readonly seq: number;
  readonly last_hash: string;
  readonly head: string;
  readonly identity: Uint8Array;
  readonly number_hash: string;
  readonly family: string | null;
  readonly opened_at: number;
};

export type EntriesRow = {
  readonly case_id: string;
  readonly seq: number;
  readonly kind: string;
  readonly day: string;
  readonly witness: string;
  readonly recorded_by: string;
  readonly recorded_at: number;
  readonly payload: Uint8Array;
  readonly hash: string;
};

export type StatusesRow = {
  readonly case_id: string;
  readonly seq: number;
  readonly post: string;
  readonly visa_class: string;
  readonly immigrant: number;
  readonly decision: StatusRow['decision'];
  readonly ground: StatusRow['ground'];
  readonly needs: string;
  readonly standing: StatusRow['standing'];
  readonly decided_on: string | null;
  readonly moved_on: string;
  readonly items_asked: number;
  readonly items_to_check: number;
  readonly next_due: string | null;
  readonly passport: StatusRow['passport'];
  readonly waits_seq: Generated<number>;
};

export type AnswersRow = {
  readonly id: number;
  readonly look_up: string;
  readonly case_id: string;
  readonly seq: number;
  readonly stamp: string;
  readonly from_day: string;
  readonly until_day: string;
  readonly body: Uint8Array;
};

export type PapersRow = {
  readonly id: string;
  readonly case_id: string;
  readonly item: string;
  readonly described: Uint8Array;
  readonly type: PaperType;
  readonly size: number;
  readonly scan: ScanResult;
  readonly metadata_stripped: number;
  readonly at: number;
};

export type EnquiriesRow = {
  readonly id: string;
  readonly case_id: string;
  readonly category: EnquiryCategory;
  readonly item: string | null;
  readonly asked_at: number;
  readonly waiting_since: number | null;
};

export type MessagesRow = {
  readonly enquiry_id: string;
  readonly seq: number;
  readonly written_by: string;
  readonly body: Uint8Array;
  readonly at: number;
};

export type TokensRow = {
  readonly id: string;
  readonly hash: string;
  readonly role: Role;
  readonly name: string;
  readonly made_at: number;
  readonly revoked_at: number | null;
};

export type SessionsRow = {
  readonly hash: string;
  readonly case_id: string;
  readonly begun_at: number;
  readonly seen_at: number;
};

export type AuditRow = {
  readonly id: string;
  readonly at: number;
  readonly who: string;
  readonly did: string;
  readonly case_id: string | null;
  readonly came: AuditEntry['came'];
  /** Rises by one with every few thousand entries: migrations/0007-audit-parts.sql says why. */
  readonly part: number;
};

export type RepliesRow = {
  readonly key: string;
  readonly request: string;
  readonly status: number;
  readonly body: Uint8Array;
  readonly kept_at: number;
};

export type WebhooksRow = {
  readonly id: string;
  readonly url: string;
  readonly secret: Uint8Array;
  readonly kinds: string | null;
  readonly made_at: number;
};

export type DeliveriesRow = {
  readonly id: string;
  readonly webhook: string;
  readonly body: string;
  readonly attempts: number;
  readonly not_before: number;
  readonly gave_up: number;
};

export type DataSetsRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: DataSetKind;
  readonly source: string | null;
  readonly licence: string | null;
  readonly may_download: number;
  readonly imported_at: number;
  readonly last_day: string | null;
  readonly waits: number;
  readonly changes: number;
};

export type WaitsRow = {
  readonly set_id: string;
  readonly case_key: string;
  readonly wait: WaitKind;
  readonly post: string | null;
  readonly region: string | null;
  readonly visa_class: string | null;
  readonly hold: Hold;
  readonly field: string | null;
  readonly entry: string | null;
  readonly start_day: string;
  readonly end_day: string | null;
  readonly ended: KeptWait['ended'];
  readonly seen_day: string;
  readonly days: number;
};

export type WaitCohortsRow = {
  readonly id: number;
  readonly set_id: string;
  readonly wait: WaitKind;
  readonly place: string;
  readonly visa_class: string;
  readonly hold: Hold;
  readonly n: number;
};

export type WaitSumsRow = {
  readonly cohort: number;
  readonly period: number;
  readonly days: number;
  readonly ended: number;
  readonly n: number;
};
