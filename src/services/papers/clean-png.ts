/**
 * A PNG with only what drawing needs. Text, time, Exif, further frames, private chunks and everything after the last
 * chunk are left out. A chunk that is kept must have the checksum it names.
 */

import { crc32 } from 'node:zlib';
import type { Broken } from './broken.ts';
import { readPng } from './read-png.ts';
import { uintAt } from './uint-at.ts';

/** PNG (third edition): picture, palette, transparency, colour space, density, background. */
const DRAWN: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs'],
]);

export function cleanPng(bytes: Uint8Array): Uint8Array | Broken {
  const png = readPng(bytes);
  if (typeof png === 'string') return png;
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (const { name, from, to } of png.chunks) {
    if (!DRAWN.has(name)) continue;
    if (crc32(bytes.subarray(from + 4, to - 4)) !== uintAt(bytes, to - 4, 4)) return 'damaged';
    kept.push(bytes.subarray(from, to));
  }
  return Buffer.concat(kept);
}
