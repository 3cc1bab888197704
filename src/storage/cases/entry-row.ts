/** An entry of a log as it is kept: the event sealed, and beside it what may be counted without the key. */
import type { CaseEvent } from '../../cases/event.ts';
import type { LogEntry, NewEntry } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { EntriesRow } from '../database/tables.ts';
import { sealText } from '../keyring/seal-text.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Chain } from './chain.ts';

export type Opened = { readonly event: CaseEvent; readonly text: string };

/** Sealed for its place: moved to another case or sequence it cannot be opened. */
const aboutEntry = (caseId: string, seq: number) => `entry:${caseId}:${seq}`;

/** The rows that follow a log ending at `seq` with `lastHash`. */
export function chainRows(
  { keyring, chain }: { readonly keyring: Keyring; readonly chain: Chain },
  after: { readonly caseId: string; readonly seq: number; readonly lastHash: string },
  entries: readonly NewEntry[],
): readonly EntriesRow[] {
  const { caseId } = after;
  let before = after.lastHash;
  return entries.map(({ event, by, at }, index) => {
    const seq = after.seq + index + 1;
    const text = canonicalJson(event);
    before = chain.link(before, { caseId, seq, at, by, text });
    const payload = sealText(keyring, text, aboutEntry(caseId, seq));
    return {
      case_id: caseId,
      seq,
      ...plainOf(event),
      recorded_by: by,
      recorded_at: at,
      payload,
      hash: before,
    };
  });
}

/** Null when it cannot be opened. */
export function openEntry(keyring: Keyring, row: EntriesRow): Opened | null {
  const opened = keyring.open(row.payload, aboutEntry(row.case_id, row.seq));
  if (!opened) return null;
  const text = new TextDecoder().decode(opened);
  // Only what was an event is ever sealed as an entry.
  const event: CaseEvent = JSON.parse(text);
  return { event, text };
}

/** A log entry to work with; a row that cannot be opened is broken storage, which `verify` describes. */
export function readEntry(keyring: Keyring, row: EntriesRow): LogEntry {
  const opened = openEntry(keyring, row);
  if (!opened) {
    throw new Error(`Entry ${row.seq} of case ${row.case_id} cannot be opened. Run: overcome admin verify`);
  }
  return { seq: row.seq, event: opened.event, by: row.recorded_by, at: row.recorded_at, hash: row.hash };
}

/** Day: of an office's event the day it happened; of a told one as much of its date as was given. */
export function plainOf(event: CaseEvent): Pick<EntriesRow, 'kind' | 'day' | 'witness'> {
  const day = event.witness === 'post' ? event.on : (event.date ?? '');
  return { kind: event.kind, day: String(day), witness: event.witness };
}
