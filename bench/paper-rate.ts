/**
 * Megabytes of given files a second, from the bytes as sent to the bytes as kept: recognise, strip, digest and seal.
 * Beside it, in turns, what cannot be left out (digest and seal alone) and the floor (copying the bytes).
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { recognisePaper } from '../src/services/papers/recognise-paper.ts';
import { stripMetadata } from '../src/services/papers/strip-metadata.ts';
import { makeExif } from '../src/services/papers/testing/make-exif.ts';
import { makeHeic } from '../src/services/papers/testing/make-heic.ts';
import { exifPart, makeJpeg } from '../src/services/papers/testing/make-jpeg.ts';
import { makePdf } from '../src/services/papers/testing/make-pdf.ts';
import { makePng, pngChunk } from '../src/services/papers/testing/make-png.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';

const MEGABYTES = 4;
const LENGTH = MEGABYTES * 1024 * 1024;

/** Bytes that look like compressed pictures, the same in every run (xorshift). */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 2_463_534_242;
  for (let at = 0; at < length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 255;
  }
  return bytes;
}

/** After 0xFF in a scan stands a zero. */
function scanned(bytes: Buffer): Buffer {
  const coded = bytes.map((byte, at) => (bytes[at - 1] === 0xff ? 0 : byte));
  coded[coded.length - 1] = 0;
  return Buffer.from(coded);
}

function jpeg(): Uint8Array {
  const small = Buffer.from(makeJpeg({ parts: [exifPart(makeExif(6))] }));
  return Buffer.concat([small.subarray(0, -2), scanned(noise(LENGTH)), small.subarray(-2)]);
}

const stream = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const packed = (): Buffer => {
  const data = deflateSync(Buffer.from('<< /Type /Annot /Rect [0 0 1 1] >> '.repeat(200)));
  const head = Buffer.from('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n');
  return Buffer.concat([head, data, Buffer.from('\nendstream')]);
};

const FILES = {
  JPEG: jpeg(),
  PNG: makePng({
    chunks: Array.from({ length: LENGTH / 8_192 }, () => pngChunk('IDAT', noise(8_192))),
  }),
  HEIC: makeHeic({ exif: makeExif(6), unlisted: 'x'.repeat(LENGTH) }),
  PDF: makePdf({ objects: [stream(noise(LENGTH)), ...Array.from({ length: 100 }, packed)] }),
} as const;

const keyring = makeKeyring(new Uint8Array(32).fill(1));
function keep(bytes: Uint8Array): void {
  createHash('sha256').update(bytes).digest();
  keyring.seal(bytes, 'paper');
}

async function take(bytes: Uint8Array): Promise<void> {
  const recognised = await recognisePaper(bytes);
  if (!recognised.ok)
    throw new Error(`The bench made a file that is not taken: ${recognised.problem.reason}.`);
  const stripped = stripMetadata(recognised.type, recognised.bytes);
  if (!stripped.ok) throw new Error(`The bench made a file that is ${stripped.reason}.`);
  keep(stripped.bytes);
}

const RUNS = {
  take,
  keep: async (bytes: Uint8Array) => keep(bytes),
  copy: async (bytes: Uint8Array) => void Buffer.from(bytes),
} as const;
const NAMES = ['take', 'keep', 'copy'] as const;

for (const [kind, bytes] of Object.entries(FILES)) {
  const rates: Record<keyof typeof RUNS, number[]> = { take: [], keep: [], copy: [] };
  for (let turn = 0; turn < 9; turn += 1) {
    for (const name of NAMES) {
      const start = performance.now();
      await RUNS[name](bytes);
      rates[name].push((bytes.length / 1024 / 1024 / (performance.now() - start)) * 1000);
    }
  }
  const median = (name: keyof typeof RUNS): number => rates[name].toSorted((a, b) => a - b)[4] ?? 0;
  const [taken, kept, copied] = NAMES.map(median);
  console.log(
    `${kind.padEnd(5)} ${taken?.toFixed(0)} MB a second; digest and seal alone ${kept?.toFixed(0)}, copying ${copied?.toFixed(0)}; taken / kept ${((taken ?? 0) / (kept ?? 1)).toFixed(2)}, taken / copied ${((taken ?? 0) / (copied ?? 1)).toFixed(3)}`,
  );
}
