/** The sealed bytes of a paper, one file each, in the data folder. */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StorageProblem } from '../storage-problem.ts';

/** What can be the id of a paper, and the name of its file. */
export const isPaperId = (id: string): boolean => /^[A-Za-z0-9_-]{1,80}$/.test(id);

/** Spread over 256 folders by a hash of the id; an id that could lead elsewhere is refused. */
export function paperFile(folder: string, id: string): string {
  if (!isPaperId(id)) throw new StorageProblem('A paper has an id that is no file name.');
  return join(folder, createHash('sha256').update(id).digest('hex').slice(0, 2), id);
}

/** A file that is being written, under another name until all of it has reached the disk: there is never half a paper. */
export type PaperPart = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly complete: () => Promise<void>;
  readonly abandon: () => Promise<void>;
};

export async function startPaperFile(file: string): Promise<PaperPart> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.part`;
  const handle = await open(temporary, 'wx', 0o600);
  return {
    write: async (bytes) => {
      await handle.writeFile(bytes);
    },
    complete: async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, file);
      await syncFolder(folder);
    },
    abandon: async () => {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}

export async function writePaperFile(file: string, bytes: Uint8Array): Promise<void> {
  const part = await startPaperFile(file);
  try {
    await part.write(bytes);
  } catch (error) {
    await part.abandon();
    throw error;
  }
  await part.complete();
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

/** The bytes in parts, so that a backup holds little at a time; nothing when the file is not there. */
export async function* readPaperParts(file: string, part: number): AsyncGenerator<Uint8Array> {
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: part })) yield bytes;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
