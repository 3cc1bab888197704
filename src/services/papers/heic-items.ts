/** The items that a HEIC file lists: pictures, and what is written about them (ISO/IEC 14496-12, 8.11.6). */
import { type Box, boxesFilling } from './read-boxes.ts';
import { nameAt, uintAt } from './uint-at.ts';

export type HeicItem = {
  readonly id: number;
  /** "hvc1", "grid", "Exif", "mime". */
  readonly type: string;
  /** Where its name stands: any text, which no picture needs. */
  readonly name: { readonly from: number; readonly to: number };
};

/** Null when the list is not whole, or written in a way that no HEIC file uses. */
export function heicItems(bytes: Uint8Array, iinf: Box | null): readonly HeicItem[] | null {
  if (iinf === null) return null;
  const counted = bytes[iinf.content] === 0 ? 2 : 4;
  const entries = boxesFilling(bytes, iinf.content + 4 + counted, iinf.to);
  if (entries?.length !== uintAt(bytes, iinf.content + 4, counted)) return null;
  const items: HeicItem[] = [];
  for (const entry of entries) {
    const item = itemIn(bytes, entry);
    if (item === null) return null;
    items.push(item);
  }
  return new Set(items.map(({ id }) => id)).size === items.length ? items : null;
}

function itemIn(bytes: Uint8Array, { name, content, to }: Box): HeicItem | null {
  const version = bytes[content] ?? 0;
  if (name !== 'infe' || (version !== 2 && version !== 3)) return null;
  const width = version === 2 ? 2 : 4;
  const type = content + 4 + width + 2;
  const from = type + 4;
  const end = bytes.subarray(from, to).indexOf(0);
  if (from > to || end < 0) return null;
  return {
    id: uintAt(bytes, content + 4, width),
    type: nameAt(bytes, type),
    name: { from, to: from + end },
  };
}
