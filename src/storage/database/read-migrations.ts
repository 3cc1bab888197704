/** The numbered SQL files of the folder migrations/, for one engine, in order. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Engine } from './database.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the script, hex: a file that ran is never changed after. */
  readonly hash: string;
};

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** NUMBER-NAME.sql is for both engines, NUMBER-NAME.ENGINE.sql for one. */
const FILE_NAME = /^(\d{4})-([a-z-]+)(?:\.(sqlite|postgres))?\.sql$/;

export async function readMigrations(engine: Engine, folder: URL = FOLDER): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).sort();
  const found: Migration[] = [];
  for (const file of names) {
    const [, number, name, only] = FILE_NAME.exec(file) ?? [];
    if (number === undefined || name === undefined) throw new Error(`migrations/${file} has no number.`);
    if (only !== undefined && only !== engine) continue;
    const script = await readFile(new URL(file, folder), 'utf8');
    const hash = createHash('sha256').update(script).digest('hex');
    found.push({ number: Number(number), name, script, hash });
  }
  return found;
}
