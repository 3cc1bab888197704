/**
 * Reads the files of a form one after the other and hands each on before the next is read: one file of a request is in
 * memory at a time, however many it carries.
 *
 * The token of the session has to come before the first file; otherwise nothing of what follows is looked at.
 */
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { LARGEST_PAPER } from '../../../services/papers/recognise-paper.ts';
import { TOKEN_FIELD } from '../token-field.ts';

/** `bytes` is null for a file that is larger than any we take: it was read past, and only counted. */
export type UploadedFile = {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
};

/** Whether everything came, or what came between. "elsewhere": without the token. */
export type UploadEnd = 'all' | 'elsewhere' | 'too-much' | 'too-many' | 'broken';

/** Bytes of one sending. Whoever has more sends it in parts. */
export const MOST_OF_SENDING = 100 * 1024 * 1024;
/** Files of one sending: far more than an item takes, so that each gets its own answer. */
const MOST_FILES = 200;
const LIMITS = { files: MOST_FILES, fields: 10, parts: MOST_FILES + 10, fieldSize: 1_000, headerPairs: 20 };

/** Milliseconds without a byte after which the connection is taken for broken. */
const SILENT = 60_000;

export async function readUpload(
  request: FastifyRequest,
  isToken: (given: string) => boolean,
  take: (file: UploadedFile) => Promise<void>,
): Promise<UploadEnd> {
  if (!request.isMultipart()) return 'elsewhere';
  if (Number(request.headers['content-length'] ?? 0) > MOST_OF_SENDING) return 'too-much';
  const silent = setTimeout(() => request.raw.destroy(), SILENT).unref();
  let allowed = false;
  let untaken = false;
  let left = MOST_OF_SENDING;
  try {
    for await (const part of request.parts({ limits: { ...LIMITS, fileSize: MOST_OF_SENDING } })) {
      if (part.type === 'field') {
        if (part.fieldname === TOKEN_FIELD) allowed = isToken(String(part.value));
        continue;
      }
      if (!allowed) {
        // Read past to its end: a browser that is still sending would not look at an answer.
        part.file.resume();
        untaken = true;
        continue;
      }
      const { size, bytes } = await readFile(part.file, left, silent);
      left -= size;
      if (left < 0) return 'too-much';
      // A box in which nothing was chosen is sent as a file without a name.
      if (size > 0 || part.filename !== '') await take({ name: part.filename ?? '', size, bytes });
    }
    return allowed && !untaken ? 'all' : 'elsewhere';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' ? 'too-many' : 'broken';
  } finally {
    clearTimeout(silent);
  }
}

async function readFile(
  stream: Readable,
  left: number,
  silent: NodeJS.Timeout,
): Promise<Omit<UploadedFile, 'name'>> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    silent.refresh();
    if (size > left) break;
    if (size > LARGEST_PAPER) pieces = [];
    else pieces.push(piece);
  }
  return { size, bytes: size > LARGEST_PAPER ? null : Buffer.concat(pieces) };
}
