/**
 * How a camera says that the picture is turned (tag 0x0112 of TIFF 6.0, 1 to 8): 1 is upright, and so is whatever
 * cannot be read.
 * @param tiff the Exif block from its byte order mark on.
 */
export function orientationOf(tiff: Uint8Array): number {
  const little = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!little && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const short = (at: number): number => (at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  if (tiff.length < 8 || short(2) !== 42) return 1;
  const directory = view.getUint32(4, little);
  const entries = Math.min(short(directory), 512);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (short(at) !== 0x0112) continue;
    const turned = short(at + 2) === 3 ? short(at + 8) : 1;
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}
