/**
 * A JPEG with only what drawing needs: tables, frames and scans, the colour profile, Adobe's colour transform, and how
 * the picture is turned. Place, owner, camera, comments, thumbnails and everything after the end marker are left out.
 */
import type { Broken } from './broken.ts';
import { orientationOf } from './orientation-of.ts';
import { isFrame, type JpegPart, readJpeg } from './read-jpeg.ts';
import { startsWith } from './uint-at.ts';

export function cleanJpeg(bytes: Uint8Array): Uint8Array | Broken {
  const jpeg = readJpeg(bytes);
  if (typeof jpeg === 'string') return jpeg;
  const kept: Uint8Array[] = [Uint8Array.of(0xff, 0xd8)];
  const turned = orientationIn(bytes, jpeg.parts);
  if (jpeg.parts.some((part) => isJfif(bytes, part))) kept.push(jfifIn(bytes, jpeg.parts));
  if (turned > 1) kept.push(exifTurned(turned));
  for (const part of jpeg.parts) {
    if (isDrawn(part.marker) || isProfile(bytes, part)) kept.push(bytes.subarray(part.from, part.to));
    else if (isAdobe(bytes, part)) kept.push(adobe(bytes, part));
  }
  kept.push(Uint8Array.of(0xff, 0xd9));
  return Buffer.concat(kept);
}

/** Huffman and arithmetic tables, scans, quantisation, number of lines, restart interval. */
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd]);
const isDrawn = (marker: number): boolean => isFrame(marker) || TABLES.has(marker);

const isProfile = (bytes: Uint8Array, { marker, content, to }: JpegPart): boolean =>
  marker === 0xe2 && to - content > 14 && startsWith(bytes, 'ICC_PROFILE\0', content);

/** Without it a picture in four colours, or in plain red, green and blue, is drawn in wrong ones. */
const isAdobe = (bytes: Uint8Array, { marker, content, to }: JpegPart): boolean =>
  marker === 0xee && to - content >= 12 && startsWith(bytes, 'Adobe', content);

const isJfif = (bytes: Uint8Array, { marker, content, to }: JpegPart): boolean =>
  marker === 0xe0 && to - content >= 14 && startsWith(bytes, 'JFIF\0', content);

function adobe(bytes: Uint8Array, { content }: JpegPart): Uint8Array {
  return Buffer.concat([Uint8Array.of(0xff, 0xee, 0, 14), bytes.subarray(content, content + 12)]);
}

/** Version and density, without the thumbnail. */
function jfifIn(bytes: Uint8Array, parts: readonly JpegPart[]): Uint8Array {
  const content = parts.find((part) => isJfif(bytes, part))?.content ?? 0;
  return Buffer.concat([
    Uint8Array.of(0xff, 0xe0, 0, 16),
    bytes.subarray(content, content + 12),
    Uint8Array.of(0, 0),
  ]);
}

function orientationIn(bytes: Uint8Array, parts: readonly JpegPart[]): number {
  const exif = parts.find(({ marker, content }) => marker === 0xe1 && startsWith(bytes, 'Exif\0\0', content));
  return exif ? orientationOf(bytes.subarray(exif.content + 6, exif.to)) : 1;
}

/** The smallest Exif there is: one directory with one entry, how the picture is turned. */
function exifTurned(orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [...Buffer.from('MM\0*'), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const content = [...Buffer.from('Exif\0\0'), ...tiff];
  return Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content);
}
