/** What a person can mend of what went wrong: a file, a folder, a disk, a database. A mistake of ours is none of it. */
import { inputProblem } from './input-problem.ts';

/** What the system says of a path, by its code. Unknown codes are told as they are. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path',
  ENOTDIR: 'a part of the path is a file, not a folder. Give a folder',
  EEXIST: 'there is a file of this name already. Give another path',
  EISDIR: 'it is a folder. Give a file',
  EACCES: 'this account may not use it. Change its rights, or give another path',
  EPERM: 'this account may not use it. Change its rights, or give another path',
  EROFS: 'it cannot be written to. Give another path',
  ENOSPC: 'the disk is full. Make room, or give another place',
  EDQUOT: 'the disk is full for this account. Make room, or give another place',
};

/** What SQLite says, by its primary code: https://www.sqlite.org/rescode.html */
const SQLITE: ReadonlyMap<number, string> = new Map([
  [5, 'The database is in use by another program. Stop it, or try again.'],
  [8, 'The database may not be written to by this account. Change the rights of the data folder.'],
  [10, 'The disk fails on the database. Check the disk, and restore a backup if it is damaged.'],
  [
    11,
    'The database is damaged. Restore a backup into an empty data folder: overcome restore FILE --data DIR.',
  ],
  [13, 'The disk is full. Make room, and try again.'],
  [14, 'The database cannot be opened. Check the rights of the data folder.'],
  [26, 'The file overcome.db is no database, or damaged. Give the right data folder, or restore a backup.'],
]);

/** One sentence for the person who runs the command; null when the error is a bug. */
export function machineProblem(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'StorageProblem') return error.message;
  const input = inputProblem(error);
  if (input !== null) return input;
  if ('errcode' in error && typeof error.errcode === 'number')
    return SQLITE.get(error.errcode & 0xff) ?? null;
  if (!('code' in error && 'syscall' in error)) return null;
  return systemProblem(String(error.code), 'path' in error ? String(error.path) : null);
}

function systemProblem(code: string, path: string | null): string | null {
  const says = SYSTEM[code];
  if (says === undefined)
    return path === null ? null : `${path} cannot be used (${code}). Give another path.`;
  return `${path ?? 'What was given'} cannot be used: ${says} (${code}).`;
}

/** What to say when nothing more can be printed. */
export const outputProblem = (code: string | undefined): string =>
  `What is printed cannot be written (${code ?? 'unknown'})${code === 'ENOSPC' ? ': the disk is full' : ''}. Write it elsewhere.`;
