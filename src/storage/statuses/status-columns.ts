/** A status row as it is kept. */
import type { StatusRow } from '../../services/ports/statuses.ts';
import type { StatusesRow } from '../database/tables.ts';

export type StatusColumns = Omit<StatusesRow, 'waits_seq'>;

export const STATUS_COLUMNS = [
  'case_id',
  'seq',
  'post',
  'visa_class',
  'immigrant',
  'decision',
  'ground',
  'needs',
  'standing',
  'decided_on',
  'moved_on',
  'items_asked',
  'items_to_check',
  'next_due',
  'passport',
] as const satisfies readonly (keyof StatusColumns)[];

export function toStatusColumns(row: StatusRow): StatusColumns {
  return {
    case_id: row.caseId,
    seq: row.seq,
    post: row.post,
    visa_class: row.visaClass,
    immigrant: row.immigrant ? 1 : 0,
    decision: row.decision,
    ground: row.ground,
    needs: row.needs,
    standing: row.standing,
    decided_on: row.decidedOn,
    moved_on: row.movedOn,
    items_asked: row.itemsAsked,
    items_to_check: row.itemsToCheck,
    next_due: row.nextDue,
    passport: row.passport,
  };
}

export function readStatusRow(row: StatusColumns): StatusRow {
  return {
    caseId: row.case_id,
    seq: row.seq,
    post: row.post,
    visaClass: row.visa_class,
    immigrant: row.immigrant === 1,
    decision: row.decision,
    ground: row.ground,
    needs: row.needs,
    standing: row.standing,
    decidedOn: row.decided_on,
    movedOn: row.moved_on,
    itemsAsked: row.items_asked,
    itemsToCheck: row.items_to_check,
    nextDue: row.next_due,
    passport: row.passport,
  };
}
