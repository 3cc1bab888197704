/** Files that applicants gave: bytes in the data folder, their records in the database; both sealed. */
import { readFile } from 'node:fs/promises';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Papers } from '../../services/ports/papers.ts';
import type { Database } from '../database/database.ts';
import { isPaperId, paperFile, writePaperFile } from './paper-file.ts';
import { aboutBytes, readPaper, toPaperRow } from './paper-row.ts';

export function makePapers({ read, write }: Database, keyring: Keyring, folder: string): Papers {
  return {
    add: async (paper, bytes) => {
      await writePaperFile(paperFile(folder, paper.id), keyring.seal(bytes, aboutBytes(paper)));
      await write((tx) => tx.insertInto('papers').values(toPaperRow(keyring, paper)).execute());
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
