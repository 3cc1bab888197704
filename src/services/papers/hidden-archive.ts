/**
 * Whether a ZIP archive could be opened from the end of a file that starts as something else (APPNOTE 4.3.16): the
 * same bytes would be a photo to us and a program package to somebody else's computer.
 */
import { nameAt } from './uint-at.ts';

const END_RECORD = Buffer.from('PK\u0005\u0006', 'latin1');
/** The record, and the longest comment after it. */
const REACH = 22 + 65_535;

export function hidesArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-REACH);
  const before = bytes.length - tail.length;
  for (let at = tail.indexOf(END_RECORD); at >= 0; at = tail.indexOf(END_RECORD, at + 4)) {
    if (at + 22 > tail.length) return false;
    const listed = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const list = before + at - length;
    if (listed > 0 && list >= 0 && nameAt(bytes, list) === 'PK\u0001\u0002') return true;
  }
  return false;
}
