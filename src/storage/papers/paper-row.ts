/** The record of a paper as it is kept, and what its bytes are sealed for. */
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Paper } from '../../services/ports/papers.ts';
import type { PapersRow } from '../database/tables.ts';
import { openText, sealText } from '../keyring/seal-text.ts';

/** Bound to the case as well: a file put in another's place cannot be opened. */
export const aboutBytes = ({ id, caseId }: Pick<Paper, 'id' | 'caseId'>): string => `paper:${caseId}:${id}`;
const aboutRecord = (id: string) => `paper-record:${id}`;

/**
 * The digest is sealed with the name: it would tell whoever has the same file that it is the same. What stands plain
 * beside it is sealed too, so that a change of it is seen; records from before hold name and digest alone.
 */
type Described = Pick<Paper, 'name' | 'digest'> & { readonly plain?: string };

export function toPaperRow(keyring: Keyring, paper: Paper): PapersRow {
  const { id, caseId, item, name, type, size, digest, scan, metadataStripped, at } = paper;
  const plain = {
    id,
    case_id: caseId,
    item,
    type,
    size,
    scan,
    metadata_stripped: metadataStripped ? 1 : 0,
    at,
  };
  const described: Described = { name, digest, plain: plainOf(plain) };
  return { ...plain, described: sealText(keyring, JSON.stringify(described), aboutRecord(id)) };
}

export function readPaper(keyring: Keyring, row: PapersRow): Paper {
  const { id, case_id: caseId, item, type, size, scan, at } = row;
  const { name, digest }: Described = JSON.parse(openText(keyring, row.described, aboutRecord(id)));
  const metadataStripped = row.metadata_stripped === 1;
  return { id, caseId, item, name, type, size, digest, scan, metadataStripped, at };
}

/** Whether the record can be opened and holds what stands beside it. */
export function isSoundPaper(keyring: Keyring, row: PapersRow): boolean {
  const opened = keyring.open(row.described, aboutRecord(row.id));
  if (!opened) return false;
  const { plain }: Described = JSON.parse(new TextDecoder().decode(opened));
  return plain === undefined || plain === plainOf(row);
}

function plainOf(row: Omit<PapersRow, 'described'>): string {
  const { id, case_id, item, type, size, scan, metadata_stripped, at } = row;
  return JSON.stringify([id, case_id, item, type, size, scan, metadata_stripped, at]);
}
