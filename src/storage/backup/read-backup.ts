/** The lines of a backup file, one after the other; what is no backup or was cut off is said in one sentence. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StorageProblem } from '../storage-problem.ts';
import { type BackupLine, readBackupLine } from './backup-line.ts';

/** Characters; the longest line that a backup has is a part of a paper or a long sealed text. */
const LONGEST_LINE = 64_000_000;

export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  let number = 0;
  for await (const text of readTextLines(file)) {
    number += 1;
    const line = readBackupLine(text);
    if (!line) throw new StorageProblem(`Line ${number} of the file is no line of a backup.`);
    yield line;
  }
}

async function* readTextLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  let length = 0;
  for await (const bytes of unpacked(file)) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    rest.push(first);
    length += first.length;
    if (length > LONGEST_LINE) throw new StorageProblem('The file has a line too long for a backup.');
    for (const next of others) {
      yield rest.join('');
      rest = [next];
      length = next.length;
    }
  }
  if (length > 0) yield rest.join('');
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    for await (const bytes of source.pipe(gunzip)) yield bytes;
  } catch (error) {
    throw isOfFile(error) ? new StorageProblem(sayFileError(error)) : error;
  } finally {
    source.destroy();
  }
}

type FileError = Error & { readonly code: string };

const isOfFile = (error: unknown): error is FileError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function sayFileError({ code }: FileError): string {
  if (code.startsWith('Z_')) return 'The file is no backup, or it is not whole. Take another copy of it.';
  return `The backup cannot be read (${code}). Give the path of a backup file.`;
}
