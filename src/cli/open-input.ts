/** Standard input or the one file a command was given. */
import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Terminal } from './command.ts';

export type InputOutcome =
  | {
      readonly ok: true;
      readonly input: Readable;
      /** How much of a file was read, 0 to 1; null for what has no known end. */
      readonly share: () => number | null;
    }
  | { readonly ok: false; readonly problem: string };

/** Opens the file (unpacking a name that ends in .gz), or standard input when no file or "-" is named. */
export async function openInput(terminal: Terminal, files: readonly string[]): Promise<InputOutcome> {
  const [file, ...more] = files;
  if (more.length > 0)
    return {
      ok: false,
      problem: `Give one file, not ${files.length}. Join them first: cat A B | overcome …`,
    };
  if (file === undefined || file === '-') return { ok: true, input: terminal.input, share: () => null };
  const found = await stat(file).catch(() => null);
  if (found === null)
    return {
      ok: false,
      problem: `There is no file ${file}. Check the name, or give the text on standard input.`,
    };
  if (found.isDirectory()) return { ok: false, problem: `${file} is a folder. Name a file in it.` };
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!readable)
    return { ok: false, problem: `${file} may not be read. Change its rights, or give another file.` };
  const stream = createReadStream(file);
  const input = file.endsWith('.gz') ? pipeline(stream, createGunzip(), () => undefined) : stream;
  // What goes wrong with the file is told to whoever reads what comes out of it, however late that is.
  input.on('error', () => undefined);
  return {
    ok: true,
    input,
    share: () => (found.isFile() && found.size > 0 ? stream.bytesRead / found.size : null),
  };
}
