/** Says of a path that is no file before anything is opened for it: a key, a database. */
import { stat } from 'node:fs/promises';
import { StorageProblem } from '../storage-problem.ts';

export async function checkBackupFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new StorageProblem(`There is no file ${file}. Give the path of a backup file.`);
  if (found.isDirectory()) throw new StorageProblem(`${file} is a folder. Give the path of a backup file.`);
}
