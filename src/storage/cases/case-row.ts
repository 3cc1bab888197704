/** A case as it is kept: who it is about sealed, the rest plain. */
import type { CaseRecord, Identity, NewCase } from '../../services/ports/case-records.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { CasesRow } from '../database/tables.ts';
import { sealText } from '../keyring/seal-text.ts';

const aboutIdentity = (id: string) => `identity:${id}`;

export function sealIdentity(
  keyring: Keyring,
  { id, identity }: Pick<NewCase, 'id' | 'identity'>,
): Uint8Array {
  return sealText(keyring, JSON.stringify(identity), aboutIdentity(id));
}

export function openIdentity(keyring: Keyring, row: Pick<CasesRow, 'id' | 'identity'>): Identity | null {
  const opened = keyring.open(row.identity, aboutIdentity(row.id));
  if (!opened) return null;
  // Only what was an identity is ever sealed as one.
  const identity: Identity = JSON.parse(new TextDecoder().decode(opened));
  return identity;
}

export function readCaseRow(keyring: Keyring, row: CasesRow): CaseRecord {
  const identity = openIdentity(keyring, row);
  if (!identity) throw new Error(`Case ${row.id} cannot be opened. Run: overcome admin verify`);
  return {
    id: row.id,
    post: row.post,
    seq: row.seq,
    identity,
    family: row.family,
    openedAt: row.opened_at,
  };
}
