/** Writes everything that is kept into one file, as of one moment, while others go on reading and writing. */
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database, Db } from '../database/database.ts';
import { readKeyCheck } from '../keyring/check-key.ts';
import { paperFile, readPaperParts } from '../papers/paper-file.ts';
import { StorageProblem } from '../storage-problem.ts';
import { BACKUP_FORMAT, type BackupLine, base64, PAPER_PART, writeCell } from './backup-line.ts';
import { KEPT_TABLES, shapeOf } from './backup-tables.ts';
import { readTable } from './read-table.ts';

export type BackupAsk = {
  readonly database: Database;
  /** Folder of the papers. */
  readonly papers: string;
  /** Written whole or not at all; one that is there is replaced. */
  readonly file: string;
  /** Epoch milliseconds. */
  readonly now: number;
};

export type BackedUp = {
  readonly rows: number;
  readonly papers: number;
  /** Papers whose bytes are gone from the folder: in the backup they are only recorded. */
  readonly missing: readonly string[];
};

type Tally = { rows: number; papers: number; readonly missing: string[] };

export async function backUp({ database, papers, file, now }: BackupAsk): Promise<BackedUp> {
  const tally: Tally = { rows: 0, papers: 0, missing: [] };
  await checkTarget(file);
  const temporary = `${file}.part`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    const header = await makeHeader(database, now);
    await database.snapshot((tx) =>
      pipeline(
        toText(backupLines(tx, papers, header, tally)),
        createGzip({ level: 6 }),
        handle.createWriteStream({ flush: true }),
      ),
    );
    await rename(temporary, file);
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  }
  return tally;
}

/** A device or a folder would be replaced by the file, which nobody means. */
async function checkTarget(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found && !found.isFile())
    throw new StorageProblem(`${file} is no regular file. Name a file to write the backup to.`);
}

async function makeHeader(database: Database, now: number): Promise<BackupLine> {
  const keyCheck = await readKeyCheck(database);
  if (!keyCheck) throw new Error('The database has no key check.');
  const tables = Object.fromEntries(KEPT_TABLES.map((table) => [table, [...shapeOf(table).columns]]));
  return { overcome: 'backup', format: BACKUP_FORMAT, madeAt: now, keyCheck: base64(keyCheck), tables };
}

async function* backupLines(
  tx: Db,
  papers: string,
  header: BackupLine,
  tally: Tally,
): AsyncGenerator<BackupLine> {
  yield header;
  for (const table of KEPT_TABLES) {
    const { columns } = shapeOf(table);
    for await (const rows of readTable(tx, table)) {
      for (const row of rows) yield { table, row: columns.map((name) => writeCell(row[name])) };
      tally.rows += rows.length;
    }
  }
  for await (const rows of readTable(tx, 'papers')) {
    for (const { id } of rows) yield* paperLines(papers, String(id), tally);
  }
  yield { end: { rows: tally.rows, papers: tally.papers } };
}

async function* paperLines(folder: string, id: string, tally: Tally): AsyncGenerator<BackupLine> {
  let at = 0;
  for await (const bytes of readPaperParts(paperFile(folder, id), PAPER_PART)) {
    yield { paper: id, at, b64: base64(bytes) };
    at += bytes.length;
  }
  if (at === 0) tally.missing.push(id);
  else tally.papers += 1;
}

/** Joined into larger pieces: a stream costs more for each piece than for each byte. */
async function* toText(lines: AsyncIterable<BackupLine>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
