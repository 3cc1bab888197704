/** An Exif block for tests, as a phone writes it: how the picture is turned, who owns it, and where it was taken. */

/** Stands in every block, so that a test can look for it. */
export const OWNER = 'Ayla Example, Harbour Street 7';

/** @param order "MM" (most significant byte first) or "II". @returns from the byte order mark on. */
export function makeExif(orientation: number, order: 'MM' | 'II' = 'MM'): Uint8Array {
  const little = order === 'II';
  const owner = Buffer.from(`${OWNER}\0`);
  const ownerAt = 8 + 2 + 3 * 12 + 4;
  const placeAt = ownerAt + owner.length + (owner.length % 2);
  const block = Buffer.alloc(placeAt + 2 + 2 * 12 + 4);
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  };
  block.write(order, 0, 'latin1');
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 3, little);
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x013b, 2, owner.length, ownerAt);
  entry(34, 0x8825, 4, 1, placeAt);
  owner.copy(block, ownerAt);
  view.setUint16(placeAt, 2, little);
  entry(placeAt + 2, 0x0001, 3, 1, 0x4e);
  entry(placeAt + 14, 0x0003, 3, 1, 0x45);
  return Uint8Array.from(block);
}
