/** Makes a folder and those above it, readable by this account alone. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StorageProblem } from './storage-problem.ts';

/**
 * Node's own `recursive` never ends where a file system says that a parent is not there although it is, as /proc does.
 * Throws a `StorageProblem` when it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (found) throw new StorageProblem(`${path} is a file, not a folder. Give a folder for what is kept.`);
  try {
    if (dirname(path) !== path) await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code === null) throw error;
    throw new StorageProblem(`The folder ${path} cannot be made (${code}). Give another for what is kept.`);
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
