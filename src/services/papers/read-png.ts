/** The chunks of a PNG from its header to its end (PNG third edition, 5.3). */
import type { Broken } from './broken.ts';
import { nameAt, startsWith, uintAt } from './uint-at.ts';

export type PngChunk = {
  readonly name: string;
  /** Where its length stands. */
  readonly from: number;
  /** After its checksum. */
  readonly to: number;
};

export type Png = {
  readonly chunks: readonly PngChunk[];
  readonly width: number;
  readonly height: number;
  /** Where the last chunk ends; what follows is no part of the picture. */
  readonly end: number;
};

export const PNG_SIGNATURE = '\u0089PNG\r\n\u001a\n';

/** Picture data comes in chunks of 8 kB and more: ten thousand hold eight times what is accepted. */
const MOST_CHUNKS = 10_000;

export function readPng(bytes: Uint8Array): Png | Broken {
  if (!startsWith(bytes, PNG_SIGNATURE)) return 'damaged';
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length && chunks.length < MOST_CHUNKS) {
    const name = nameAt(bytes, at + 4);
    const to = at + 12 + uintAt(bytes, at, 4);
    if (!/^[A-Za-z]{4}$/.test(name)) return 'damaged';
    if (to > bytes.length) return 'cut-short';
    chunks.push({ name, from: at, to });
    if (name === 'IEND') return whole(bytes, chunks, to);
    at = to;
  }
  return at + 12 > bytes.length ? 'cut-short' : 'damaged';
}

function whole(bytes: Uint8Array, chunks: readonly PngChunk[], end: number): Png | Broken {
  const [header] = chunks;
  if (header?.name !== 'IHDR' || header.to - header.from !== 25) return 'damaged';
  const width = uintAt(bytes, header.from + 8, 4);
  const height = uintAt(bytes, header.from + 12, 4);
  const drawn = chunks.some(({ name, from, to }) => name === 'IDAT' && to - from > 12);
  return width > 0 && height > 0 && drawn ? { chunks, width, height, end } : 'damaged';
}
