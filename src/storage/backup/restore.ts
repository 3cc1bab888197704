/** Puts a backup into a place where nothing is kept yet, all or nothing, whichever engine made it. */
import { readdir, rm } from 'node:fs/promises';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database, Db } from '../database/database.ts';
import { isUntouched } from '../is-untouched.ts';
import { fitsKey } from '../keyring/check-key.ts';
import { StorageProblem } from '../storage-problem.ts';
import { BACKUP_FORMAT, type BackupHeader, type BackupLine, fromBase64, readCell } from './backup-line.ts';
import { FORMER_COLUMNS, KEPT_TABLES, type KeptTable, shapeOf } from './backup-tables.ts';
import { readBackup } from './read-backup.ts';
import { type PaperWriter, writePapers } from './write-papers.ts';
import { type Cell, rowsTogether, writeRows } from './write-rows.ts';

export type RestoreAsk = {
  readonly database: Database;
  readonly keyring: Keyring;
  /** Folder of the papers. */
  readonly papers: string;
  readonly file: string;
};

export type Restored = { readonly rows: number; readonly papers: number };

/** Throws a `StorageProblem` with a sentence when the place is not empty or the file cannot be used. */
export async function restore({ database, keyring, papers, file }: RestoreAsk): Promise<Restored> {
  if (!(await isEmptyFolder(papers))) throw new StorageProblem(NOT_EMPTY);
  const writer = writePapers(papers);
  try {
    return await database.writeAlone(async (tx) => {
      if (!(await isUntouched(tx))) throw new StorageProblem(NOT_EMPTY);
      return restoreLines({ tx, keyring, writer }, readBackup(file));
    });
  } catch (error) {
    await writer.stop();
    await rm(papers, { recursive: true, force: true });
    throw error;
  }
}

const NOT_EMPTY = 'Something is kept there already. Restore into an empty data folder or database.';
const NOT_WHOLE = 'The backup is not whole: its end is missing. Take another copy of it.';

type Tools = { readonly tx: Db; readonly keyring: Keyring; readonly writer: PaperWriter };

async function restoreLines(tools: Tools, lines: AsyncGenerator<BackupLine>): Promise<Restored> {
  const first = await lines.next();
  if (first.done || !('overcome' in first.value))
    throw new StorageProblem('The file is no backup of Overcome.');
  const shapes = checkHeader(tools.keyring, first.value);
  let pending: { readonly table: KeptTable; readonly rows: (readonly Cell[])[] } = {
    table: 'cases',
    rows: [],
  };
  let rows = 0;
  const flush = (next: KeptTable) => {
    const { table, rows: some } = pending;
    pending = { table: next, rows: [] };
    return writeRows(tools.tx, table, shapes.get(table)?.columns ?? [], some);
  };
  for await (const line of lines) {
    if ('row' in line) {
      const table = KEPT_TABLES.find((name) => name === line.table);
      const shape = table && shapes.get(table);
      if (!table || shape?.cells !== line.row.length) throw new StorageProblem(sayNewer(line.table));
      if (table !== pending.table || pending.rows.length >= rowsTogether(shape.columns)) await flush(table);
      pending.rows.push(line.row.filter((_, at) => !shape.former.has(at)).map(readCell));
      rows += 1;
    } else if ('paper' in line) {
      await tools.writer.write(line.paper, line.at, fromBase64(line.b64));
    } else if ('end' in line) {
      await flush('cases');
      const papers = await tools.writer.finish();
      if (line.end.rows !== rows || line.end.papers !== papers) throw new StorageProblem(NOT_WHOLE);
      return { rows, papers };
    }
  }
  throw new StorageProblem(NOT_WHOLE);
}

/** A table as the file has it: a backup of an older version may have fewer columns, and some that are no more. */
type FileShape = {
  /** How many of them stand in a row. */
  readonly cells: number;
  /** Places of those that are no more. */
  readonly former: ReadonlySet<number>;
  readonly columns: readonly string[];
};

function checkHeader(keyring: Keyring, header: BackupHeader): ReadonlyMap<KeptTable, FileShape> {
  if (header.format !== BACKUP_FORMAT) throw new StorageProblem(sayNewer(`format ${header.format}`));
  if (!fitsKey(keyring, fromBase64(header.keyCheck))) {
    throw new StorageProblem(
      'The backup was made with another key. Give that one as OVERCOME_KEY, or put its key file into the data folder.',
    );
  }
  const shapes = new Map<KeptTable, FileShape>();
  for (const [name, columns] of Object.entries(header.tables)) {
    const table = KEPT_TABLES.find((known) => known === name);
    if (!table) throw new StorageProblem(sayNewer(name));
    const { columns: known } = shapeOf(table);
    const gone = FORMER_COLUMNS[table] ?? [];
    const unknown = columns.find((column) => !known.includes(column) && !gone.includes(column));
    if (unknown !== undefined) throw new StorageProblem(sayNewer(`${name}.${unknown}`));
    shapes.set(table, {
      cells: columns.length,
      former: new Set(columns.keys().filter((at) => gone.includes(columns[at] ?? ''))),
      columns: columns.filter((column) => !gone.includes(column)),
    });
  }
  return shapes;
}

const sayNewer = (what: string): string =>
  `The backup has "${what.slice(0, 60)}", which this version does not know. Restore it with the version that made it.`;

async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}
