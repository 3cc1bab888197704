/** The sealed bytes of a paper, one file each, in the data folder. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Spread over 256 folders by a hash of the id; an id that could lead elsewhere is a bug. */
export function paperFile(folder: string, id: string): string {
  if (!/^[A-Za-z0-9_-]{1,80}$/.test(id)) throw new Error('A paper has an id that is no file name.');
  return join(folder, createHash('sha256').update(id).digest('hex').slice(0, 2), id);
}

/** Under another name until all of it has reached the disk: there is never half a paper. */
export async function writePaperFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The name reaches the disk with its folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function readPaperFile(file: string): Promise<Uint8Array> {
  return readFile(file);
}
