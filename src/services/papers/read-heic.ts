/**
 * Where the pictures of a HEIC file lie, and where what is written about them lies (ISO/IEC 23008-12 and 14496-12,
 * 8.11). Unusual and hostile files count as damaged: nothing is guessed about a file that is going to be changed.
 */

import type { Broken } from './broken.ts';
import { type HeicItem, heicItems } from './heic-items.ts';
import { type Extent, itemExtents } from './item-extents.ts';
import { type Box, boxesFilling, readBoxes } from './read-boxes.ts';
import { uintAt } from './uint-at.ts';

export type Heic = {
  /** Side by side in the file. */
  readonly boxes: readonly Box[];
  /** What stands in the box that describes the pictures. */
  readonly described: readonly Box[];
  /** What the pictures are like: size, turn, colour. */
  readonly properties: readonly Box[];
  readonly items: readonly HeicItem[];
  readonly extents: ReadonlyMap<number, readonly Extent[]>;
  /** Boxes whose bytes belong to items. */
  readonly holders: readonly Box[];
  /** Of the largest picture. */
  readonly pixels: number;
  /** Where the last whole box ends. */
  readonly end: number;
};

/** Coded pictures, and pictures put together from others. */
const PICTURES: ReadonlySet<string> = new Set(['hvc1', 'lhv1', 'grid', 'iden', 'iovl', 'tmap']);
export const isPicture = ({ type }: HeicItem): boolean => PICTURES.has(type);

export function readHeic(bytes: Uint8Array): Heic | Broken {
  const { boxes, end } = readBoxes(bytes, 0, bytes.length);
  const meta = only(boxes, 'meta');
  const described = meta && boxesFilling(bytes, meta.content + 4, meta.to);
  if (boxes[0]?.name !== 'ftyp') return 'damaged';
  if (!boxes.some(({ name }) => name === 'mdat') && end < bytes.length) return 'cut-short';
  if (!described) return 'damaged';
  const data = only(described, 'idat');
  const items = heicItems(bytes, only(described, 'iinf'));
  const extents = itemExtents(bytes, only(described, 'iloc'), data);
  const properties = propertiesIn(bytes, only(described, 'iprp'));
  const holders = [...boxes.filter(({ name }) => name === 'mdat'), ...(data ? [data] : [])];
  if (!items || !extents || !properties) return 'damaged';
  if (!primaryIsPicture(bytes, only(described, 'pitm'), items)) return 'damaged';
  if (![...extents.values()].flat().every((extent) => liesIn(holders, extent))) return 'damaged';
  return { boxes, described, properties, items, extents, holders, pixels: pixelsOf(bytes, properties), end };
}

const only = (boxes: readonly Box[], wanted: string): Box | null => {
  const found = boxes.filter(({ name }) => name === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
};

function primaryIsPicture(bytes: Uint8Array, pitm: Box | null, items: readonly HeicItem[]): boolean {
  if (pitm === null) return false;
  const primary = uintAt(bytes, pitm.content + 4, bytes[pitm.content] === 0 ? 2 : 4);
  return items.some((item) => item.id === primary && isPicture(item));
}

function propertiesIn(bytes: Uint8Array, iprp: Box | null): readonly Box[] | null {
  const parts = iprp && boxesFilling(bytes, iprp.content, iprp.to);
  const ipco = parts && only(parts, 'ipco');
  return ipco && boxesFilling(bytes, ipco.content, ipco.to);
}

function pixelsOf(bytes: Uint8Array, properties: readonly Box[]): number {
  const sizes = properties
    .filter(({ name }) => name === 'ispe')
    .map(({ content }) => uintAt(bytes, content + 4, 4) * uintAt(bytes, content + 8, 4));
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

/** Few boxes hold data (phones write one), so looking at each costs nothing; hundreds are an attack. */
function liesIn(holders: readonly Box[], { from, to }: Extent): boolean {
  return holders.length <= 16 && holders.some((holder) => holder.content <= from && to <= holder.to);
}
