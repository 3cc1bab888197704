/** Finds the master key: from the environment, else from the data folder, else a new one in the data folder. */
import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { MASTER_KEY_LENGTH } from './make-keyring.ts';

export type LoadedKey =
  | {
      readonly ok: true;
      readonly master: Uint8Array;
      /** "made": generated just now; "file": generated at an earlier start. Both lie beside what they protect. */
      readonly from: 'environment' | 'file' | 'made';
      /** Where it lies when it is not from the environment. */
      readonly file: string;
    }
  | { readonly ok: false; readonly problem: string };

export type KeyAsk = {
  /** Value of OVERCOME_KEY. */
  readonly environment: string | undefined;
  /** The data folder. */
  readonly data: string;
  /** Whether one may be made when there is none. A restore must not: it needs the key of the backup. */
  readonly make: boolean;
};

const EXPECTED = `${MASTER_KEY_LENGTH} bytes in base64 or hex, for example from: openssl rand -base64 32`;

export async function loadKey({ environment, data, make }: KeyAsk): Promise<LoadedKey> {
  const file = join(data, 'key');
  if (environment !== undefined && environment !== '') {
    const master = readKey(environment);
    if (master) return { ok: true, master, from: 'environment', file };
    return { ok: false, problem: `OVERCOME_KEY is no key. Give ${EXPECTED}.` };
  }
  const found = await readKeyFile(file);
  if (found === null && !make) {
    return { ok: false, problem: `There is no key. Give the key as OVERCOME_KEY, or put it at ${file}.` };
  }
  const text = found ?? (await makeKeyFile(data, file));
  const master = readKey(text);
  if (!master) return { ok: false, problem: `${file} holds no key. Put the right one back: ${EXPECTED}.` };
  return { ok: true, master, from: found === null ? 'made' : 'file', file };
}

/** Null when it is not a whole key: a wrong length or a foreign character is never mended. */
function readKey(text: string): Uint8Array | null {
  const written = text.trim();
  if (/^[0-9a-f]{64}$/i.test(written)) return Buffer.from(written, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(written)) return null;
  const bytes = Buffer.from(written, 'base64');
  return bytes.length === MASTER_KEY_LENGTH ? bytes : null;
}

/** A path that leads through a file is said when the folder is made. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

async function readKeyFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return null;
    throw error;
  }
}

/** Written whole under another name and linked: of two starts at once the first wins, and both read the same key. */
async function makeKeyFile(data: string, file: string): Promise<string> {
  await makeFolder(data);
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(MASTER_KEY_LENGTH).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return readFile(file, 'utf8');
}
