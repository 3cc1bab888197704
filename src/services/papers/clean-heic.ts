/**
 * A HEIC file in which only pictures say anything. Nothing is moved, because pictures are found by their place in the
 * file: what is written about them (Exif with place and owner, XMP), and every byte that no picture needs, is
 * overwritten where it stands. How a picture is turned is a property of the picture (`irot`) and stays.
 */
import type { Broken } from './broken.ts';
import type { Extent } from './item-extents.ts';
import type { Box } from './read-boxes.ts';
import { type Heic, isPicture, readHeic } from './read-heic.ts';

/** Boxes that make a picture; others are kept as empty room. */
const IN_FILE: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat']);
const IN_DESCRIPTION: ReadonlySet<string> = new Set([
  ...['hdlr', 'pitm', 'iinf', 'iloc', 'iprp', 'iref', 'idat', 'grpl', 'dinf'],
]);
/** Codec, size, colour, depth, turn, mirror, crop, what an auxiliary picture is for. */
const PROPERTIES: ReadonlySet<string> = new Set([
  ...['hvcC', 'lhvC', 'ispe', 'pixi', 'colr', 'pasp', 'irot', 'imir', 'clap', 'auxC', 'rloc', 'lsel'],
  ...['clli', 'mdcv', 'cclv', 'amve', 'oinf', 'tols'],
]);

export function cleanHeic(bytes: Uint8Array): Uint8Array | Broken {
  const heic = readHeic(bytes);
  if (typeof heic === 'string') return heic;
  const cleaned = Uint8Array.from(bytes.subarray(0, heic.end));
  const seen = seenBytes(heic);
  if (seen === null) return 'damaged';
  for (const holder of heic.holders) blankBetween(cleaned, holder, seen);
  for (const item of heic.items) {
    cleaned.fill(SPACE, item.name.from, item.name.to);
    if (!isPicture(item)) writeEmpty(cleaned, item.type, heic.extents.get(item.id) ?? []);
  }
  for (const box of heic.boxes) if (!IN_FILE.has(box.name)) makeRoom(cleaned, box);
  for (const box of heic.described) if (!IN_DESCRIPTION.has(box.name)) makeRoom(cleaned, box);
  for (const box of heic.properties) if (!PROPERTIES.has(box.name)) makeRoom(cleaned, box);
  return cleaned;
}

const SPACE = 0x20;

/** Bytes of pictures in order. Null when something else claims to lie in them: blanking it would break the picture. */
function seenBytes({ items, extents }: Heic): readonly Extent[] | null {
  const pictures = new Set(items.filter(isPicture).map(({ id }) => id));
  const seen: Extent[] = [];
  let reach = 0;
  let reachedByPicture = true;
  const all = [...extents].flatMap(([id, of]) =>
    of.map((extent) => ({ ...extent, shown: pictures.has(id) })),
  );
  for (const { from, to, shown } of all.toSorted((one, other) => one.from - other.from)) {
    if (from < reach && !(shown && reachedByPicture)) return null;
    if (shown) seen.push({ from, to });
    if (to > reach) reachedByPicture = shown;
    reach = Math.max(reach, to);
  }
  return seen;
}

/** @param seen in order of their beginnings. */
function blankBetween(bytes: Uint8Array, holder: Box, seen: readonly Extent[]): void {
  let at = holder.content;
  for (const { from, to } of seen) {
    if (to <= holder.content || from >= holder.to) continue;
    if (from > at) bytes.fill(0, at, from);
    at = Math.max(at, to);
  }
  if (at < holder.to) bytes.fill(0, at, holder.to);
}

/** The first TIFF block stands right after this offset: one directory without entries. */
const EMPTY_EXIF = Uint8Array.of(0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0);
const EMPTY_XMP = new TextEncoder().encode('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');

/** What is empty must still be readable: a decoder that meets a broken Exif block may give up the picture. */
function writeEmpty(bytes: Uint8Array, type: string, extents: readonly Extent[]): void {
  const [filler, empty] = type === 'mime' ? [SPACE, EMPTY_XMP] : [0, EMPTY_EXIF];
  for (const { from, to } of extents) bytes.fill(filler, from, to);
  const [first] = extents;
  if (first && first.to - first.from >= empty.length && ['mime', 'Exif'].includes(type))
    bytes.set(empty, first.from);
}

function makeRoom(bytes: Uint8Array, { from, content, to }: Box): void {
  bytes.set(new TextEncoder().encode('free'), from + 4);
  bytes.fill(0, content, to);
}
