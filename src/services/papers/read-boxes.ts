/** The boxes that lie side by side in a file of the ISO base media format (ISO/IEC 14496-12, 4.2). */
import { nameAt, uintAt } from './uint-at.ts';

export type Box = {
  readonly name: string;
  /** Where its length stands. */
  readonly from: number;
  /** After length and name. */
  readonly content: number;
  readonly to: number;
};

export type Boxes = {
  readonly boxes: readonly Box[];
  /** Where the last whole box ends; `to` when nothing else stands there. */
  readonly end: number;
};

/** A photo has about ten at a level, and one for each of some hundred tiles; many thousands are an attack. */
const MOST_BOXES = 8_192;

/** Reads until something stands there that is no whole box. */
export function readBoxes(bytes: Uint8Array, from: number, to: number): Boxes {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < MOST_BOXES) {
    const box = boxAt(bytes, at, to);
    if (box === null) break;
    boxes.push(box);
    at = box.to;
  }
  return { boxes, end: at };
}

/** Null unless boxes fill the place to its last byte. */
export function boxesFilling(bytes: Uint8Array, from: number, to: number): readonly Box[] | null {
  const { boxes, end } = readBoxes(bytes, from, to);
  return end === to ? boxes : null;
}

/** A length of 0 runs to the end, of 1 says that eight bytes after the name hold it. */
function boxAt(bytes: Uint8Array, from: number, limit: number): Box | null {
  const short = uintAt(bytes, from, 4);
  const content = from + (short === 1 ? 16 : 8);
  const length = short === 1 ? uintAt(bytes, from + 8, 8) : short;
  const to = short === 0 ? limit : from + length;
  const name = nameAt(bytes, from + 4);
  if (to < content || to > limit || !/^[\x20-\x7e]{4}$/.test(name)) return null;
  return { name, from, content, to };
}
