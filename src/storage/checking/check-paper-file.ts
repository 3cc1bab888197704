/** Whether the file of a paper is there and holds what was given; and files that no record knows. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptProblem } from '../../services/ports/checks.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Db } from '../database/database.ts';
import type { PapersRow } from '../database/tables.ts';
import { isPaperId, paperFile } from '../papers/paper-file.ts';
import { aboutBytes } from '../papers/paper-row.ts';

/** Null when all is well. One file at a time is in memory: 10 MB at most. */
export async function checkPaperFile(
  keyring: Keyring,
  folder: string,
  { id, case_id: caseId, size }: PapersRow,
): Promise<KeptProblem | null> {
  const what = `paper ${id}`;
  const sealed = isPaperId(id) ? await readOrNull(paperFile(folder, id)) : null;
  if (sealed === null) return { caseId, what, is: 'paper-file-missing' };
  const isSound = keyring.open(sealed, aboutBytes({ id, caseId }))?.length === size;
  return isSound ? null : { caseId, what, is: 'paper-file-differs' };
}

/** @param before epoch milliseconds: what is younger may just be written, and its record after it. */
export async function* findStrayFiles(db: Db, folder: string, before: number): AsyncGenerator<KeptProblem> {
  for (const part of await readdirOrNone(folder)) {
    const names = (await readdirOrNone(join(folder, part))).filter(isPaperId).toSorted();
    const known = await knownOf(db, names);
    for (const name of names) {
      if (known.has(name)) continue;
      const written = await stat(join(folder, part, name));
      if (written.mtimeMs < before) yield { caseId: '', what: join(part, name), is: 'paper-without-record' };
    }
  }
}

/** Names asked about in one statement. */
const BATCH = 500;

async function knownOf(db: Db, names: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let from = 0; from < names.length; from += BATCH) {
    const some = names.slice(from, from + BATCH);
    const rows = await db.selectFrom('papers').select('id').where('id', 'in', some).execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function readOrNull(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** A place in which no paper was ever given has no folder for them. */
async function readdirOrNone(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
