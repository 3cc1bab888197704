/**
 * The chain that closes a log: each entry's hash covers the one before it, and the head covers the last.
 *
 * All three are keyed. Who can write to the database but has not the key can change nothing in a log, and cannot
 * shorten it either, because the head of a shorter log is not known to them.
 */
import { createHash } from 'node:crypto';
import type { Keyring } from '../../services/ports/keyring.ts';

/** The parts of a case that never change. */
export type Opening = {
  readonly id: string;
  readonly numberHash: string;
  readonly family: string | null;
  readonly openedAt: number;
  /** As sealed. */
  readonly identity: Uint8Array;
};

export type Link = {
  readonly caseId: string;
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  /** The event as canonical JSON. */
  readonly text: string;
};

export type Chain = {
  /** What stands before the first entry. */
  readonly start: (opening: Opening) => string;
  readonly link: (before: string, link: Link) => string;
  readonly head: (caseId: string, seq: number, lastHash: string) => string;
};

export function makeChain({ hash }: Keyring): Chain {
  return {
    start: ({ id, numberHash, family, openedAt, identity }) => {
      const sealed = createHash('sha256').update(identity).digest('base64url');
      return hash('chain', ['case', id, numberHash, JSON.stringify(family), String(openedAt), sealed]);
    },
    link: (before, { caseId, seq, at, by, text }) =>
      hash('chain', ['entry', before, caseId, String(seq), String(at), by, text]),
    head: (caseId, seq, lastHash) => hash('chain', ['head', caseId, String(seq), lastHash]),
  };
}
