/** Which bytes of a HEIC file belong to which item (ISO/IEC 14496-12, 8.11.3). */
import type { Box } from './read-boxes.ts';
import { uintAt } from './uint-at.ts';

/** Places in the file, as the table claims them. */
export type Extent = { readonly from: number; readonly to: number };

/** A photo of 48 megapixels in tiles has some two hundred. */
const MOST_EXTENTS = 16_384;

type Widths = {
  readonly id: number;
  readonly method: number;
  readonly base: number;
  readonly index: number;
  readonly offset: number;
  readonly length: number;
};

/**
 * Null when the table is not whole, points into another file or into other items, or names "the whole file" as an
 * item's bytes: no phone writes that, and it cannot be blanked without the pictures.
 * @param data the box inside the description that may hold small items.
 */
export function itemExtents(
  bytes: Uint8Array,
  iloc: Box | null,
  data: Box | null,
): ReadonlyMap<number, readonly Extent[]> | null {
  if (iloc === null) return null;
  const version = bytes[iloc.content] ?? 0;
  const widths = widthsAt(bytes, iloc.content, version);
  if (widths === null) return null;
  const counted = version < 2 ? 2 : 4;
  const items = new Map<number, readonly Extent[]>();
  let at = iloc.content + 6 + counted;
  let left = MOST_EXTENTS;
  for (let count = uintAt(bytes, iloc.content + 6, counted); count > 0; count -= 1) {
    if (at >= iloc.to || left < 0) return null;
    const item = itemAt(bytes, at, iloc.to, widths, data);
    if (item === null || items.has(item.id)) return null;
    items.set(item.id, item.extents);
    at = item.end;
    left -= item.extents.length;
  }
  return at <= iloc.to ? items : null;
}

function widthsAt(bytes: Uint8Array, content: number, version: number): Widths | null {
  const [first = 0, second = 0] = bytes.subarray(content + 4, content + 6);
  const widths = {
    id: version < 2 ? 2 : 4,
    method: version === 0 ? 0 : 2,
    base: second >> 4,
    index: version === 0 ? 0 : second & 15,
    offset: first >> 4,
    length: first & 15,
  };
  const fits = [widths.base, widths.index, widths.offset, widths.length].every((width) =>
    [0, 4, 8].includes(width),
  );
  return version <= 2 && fits ? widths : null;
}

type ItemPlace = { readonly id: number; readonly extents: readonly Extent[]; readonly end: number };

function itemAt(
  bytes: Uint8Array,
  start: number,
  limit: number,
  widths: Widths,
  data: Box | null,
): ItemPlace | null {
  let at = start;
  const take = (width: number): number => {
    at += width;
    return uintAt(bytes, at - width, width);
  };
  const id = take(widths.id);
  const method = take(widths.method) & 15;
  const otherFile = take(2);
  const base = take(widths.base);
  const count = take(2);
  const each = widths.index + widths.offset + widths.length;
  if (otherFile !== 0 || method > 1 || at + count * each > limit) return null;
  if (method === 1 && data === null) return null;
  const origin = base + (method === 1 ? (data?.content ?? 0) : 0);
  const extents: Extent[] = [];
  for (let index = 0; index < count; index += 1) {
    at += widths.index;
    const from = origin + take(widths.offset);
    const length = take(widths.length);
    if (length === 0) return null;
    extents.push({ from, to: from + length });
  }
  return { id, extents, end: at };
}
