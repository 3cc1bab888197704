/** A message of an enquiry as it is kept: its words sealed for their case, place, writer and instant. */
import type { EnquiryMessage } from '../../services/ports/enquiries.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { MessagesRow } from '../database/tables.ts';
import { sealText } from '../keyring/seal-text.ts';

/** What of a message stands plain, and of which case it is. */
type Place = Pick<MessagesRow, 'enquiry_id' | 'seq' | 'written_by' | 'at'> & { readonly caseId: string };

/** Another case, writer or instant cannot be given to it: then it does not open. */
const aboutMessage = ({ caseId, enquiry_id, seq, written_by, at }: Place): string =>
  `message:${JSON.stringify([caseId, enquiry_id, seq, written_by, at])}`;

/** Messages from before were sealed for their place in the enquiry alone. */
const aboutBefore = ({ enquiry_id, seq }: Place): string => `enquiry:${enquiry_id}:${seq}`;

export function toMessageRow(
  keyring: Keyring,
  of: { readonly id: string; readonly caseId: string; readonly seq: number },
  { by, body, at }: EnquiryMessage,
): MessagesRow {
  const row = { enquiry_id: of.id, seq: of.seq, written_by: by, at };
  return { ...row, body: sealText(keyring, body, aboutMessage({ ...row, caseId: of.caseId })) };
}

export function readMessage(keyring: Keyring, caseId: string, row: MessagesRow): EnquiryMessage {
  const opened = openMessage(keyring, caseId, row);
  if (opened === null)
    throw new Error(
      `Message ${row.seq} of enquiry ${row.enquiry_id} cannot be opened. Run: overcome admin verify`,
    );
  return { by: row.written_by, body: opened, at: row.at };
}

/** Null when it was changed, moved, or sealed with another key. */
export function openMessage(keyring: Keyring, caseId: string, row: MessagesRow): string | null {
  const place = { ...row, caseId };
  const opened = keyring.open(row.body, aboutMessage(place)) ?? keyring.open(row.body, aboutBefore(place));
  return opened && new TextDecoder().decode(opened);
}
