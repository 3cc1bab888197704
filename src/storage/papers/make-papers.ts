/** Files that applicants gave: bytes in the data folder, their records in the database; both sealed. */
import { readFile } from 'node:fs/promises';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Paper, Papers } from '../../services/ports/papers.ts';
import type { Database } from '../database/database.ts';
import type { PapersRow } from '../database/tables.ts';
import { openText, sealText } from '../keyring/seal-text.ts';
import { isPaperId, paperFile, writePaperFile } from './paper-file.ts';

export function makePapers({ read, write }: Database, keyring: Keyring, folder: string): Papers {
  return {
    add: async (paper, bytes) => {
      await writePaperFile(paperFile(folder, paper.id), keyring.seal(bytes, aboutBytes(paper)));
      await write((tx) => tx.insertInto('papers').values(toRow(keyring, paper)).execute());
    },
    ofCase: async (caseId) => {
      const rows = await read
        .selectFrom('papers')
        .selectAll()
        .where('case_id', '=', caseId)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map((row) => readPaper(keyring, row));
    },
    read: async (id) => {
      if (!isPaperId(id)) return null;
      const row = await read.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      const paper = readPaper(keyring, row);
      const bytes = keyring.open(await readFile(paperFile(folder, id)), aboutBytes(paper));
      if (!bytes)
        throw new Error(`The bytes of paper ${id} cannot be opened: another key, or they were changed.`);
      return { paper, bytes };
    },
  };
}

/** Bound to the case as well: a file put in another's place cannot be opened. */
const aboutBytes = ({ id, caseId }: Paper) => `paper:${caseId}:${id}`;
const aboutRecord = (id: string) => `paper-record:${id}`;

/** The digest is sealed with the name: it would tell whoever has the same file that it is the same. */
type Described = Pick<Paper, 'name' | 'digest'>;

function toRow(keyring: Keyring, paper: Paper): PapersRow {
  const { id, caseId, item, name, type, size, digest, scan, metadataStripped, at } = paper;
  const described: Described = { name, digest };
  const sealed = sealText(keyring, JSON.stringify(described), aboutRecord(id));
  const row = { id, case_id: caseId, item, described: sealed, type, size, scan, at };
  return { ...row, metadata_stripped: metadataStripped ? 1 : 0 };
}

function readPaper(keyring: Keyring, row: PapersRow): Paper {
  const { id, case_id: caseId, item, type, size, scan, at } = row;
  const { name, digest }: Described = JSON.parse(openText(keyring, row.described, aboutRecord(id)));
  return {
    id,
    caseId,
    item,
    name,
    type,
    size,
    digest,
    scan,
    metadataStripped: row.metadata_stripped === 1,
    at,
  };
}
