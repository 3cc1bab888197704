/**
 * The parts of a JPEG between its first marker and its end marker (ITU-T T.81, annex B). One pass, no recursion.
 */
import type { Broken } from './broken.ts';
import { uintAt } from './uint-at.ts';

/** A marker with its content; for a scan, with the coded picture that follows it. */
export type JpegPart = {
  /** Second byte of the marker. */
  readonly marker: number;
  /** Where the marker's 0xFF stands. */
  readonly from: number;
  /** Where the content begins, after marker and length. */
  readonly content: number;
  readonly to: number;
};

export type Jpeg = {
  readonly parts: readonly JpegPart[];
  readonly width: number;
  readonly height: number;
  /** Where the end marker ends; what follows is no part of the picture. */
  readonly end: number;
};

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Photos have some twenty parts, a colour profile at most 255; many thousands of tiny ones are an attack. */
const MOST_PARTS = 10_000;

export function readJpeg(bytes: Uint8Array): Jpeg | Broken {
  if (uintAt(bytes, 0, 2) !== 0xffd8) return 'damaged';
  const parts: JpegPart[] = [];
  let size: { width: number; height: number } | null = null;
  let scanned = false;
  let at = 2;
  while (parts.length < MOST_PARTS) {
    const from = skipFill(bytes, at);
    if (from === null) return at >= bytes.length - 1 ? 'cut-short' : 'damaged';
    const marker = bytes[from + 1] ?? 0;
    if (marker === END_OF_IMAGE) return size && scanned ? { parts, ...size, end: from + 2 } : 'damaged';
    const to = from + 2 + uintAt(bytes, from + 2, 2);
    if (!hasLength(marker) || to < from + 4) return 'damaged';
    if (isFrame(marker)) size ??= sizeIn(bytes, from, to);
    if (marker === START_OF_SCAN && size === null) return 'damaged';
    at = marker === START_OF_SCAN ? endOfScan(bytes, to) : to;
    scanned ||= at > to;
    parts.push({ marker, from, content: from + 4, to: at });
  }
  return 'damaged';
}

/** A marker may be preceded by any number of 0xFF. Null where no marker stands. */
function skipFill(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] !== 0xff) return null;
  let from = at;
  while (bytes[from + 1] === 0xff) from += 1;
  return from + 1 < bytes.length ? from : null;
}

/** Start markers and restarts have no length, and have no place here. */
const hasLength = (marker: number): boolean => marker >= 0xc0 && (marker < 0xd0 || marker > 0xd9);

/** Frames of every coding; 0xC4, 0xC8 and 0xCC lie among them and are tables. */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A height of 0 is told after the first scan, which no camera does and few programs can open. */
function sizeIn(bytes: Uint8Array, from: number, to: number): { width: number; height: number } | null {
  const size = { height: uintAt(bytes, from + 5, 2), width: uintAt(bytes, from + 7, 2) };
  return to - from >= 11 && size.width > 0 && size.height > 0 ? size : null;
}

/** Coded data runs to the next marker: 0xFF00 is a byte of it, 0xFFD0 to 0xFFD7 are restarts within it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
