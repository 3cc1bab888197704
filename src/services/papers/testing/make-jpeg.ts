/** A JPEG for tests that every decoder opens: 16 by 8 dots, a light and a dark half, with whatever parts a test adds. */

/** @param marker second byte of it. */
export function jpegPart(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 255), content]);
}

const QUANTISED = jpegPart(0xdb, Uint8Array.of(0, ...Array.from({ length: 64 }, () => 8)));
const FRAME = jpegPart(0xc0, Uint8Array.of(8, 0, 8, 0, 16, 1, 1, 0x11, 0));
const lengths = (one: number, two: number): readonly number[] => [
  one,
  two,
  ...Array.from({ length: 14 }, () => 0),
];
/** Differences of brightness: none, or of six bits. */
const BRIGHTNESS = jpegPart(0xc4, Uint8Array.of(0x00, ...lengths(0, 2), 0, 6));
/** Details: none. */
const DETAIL = jpegPart(0xc4, Uint8Array.of(0x10, ...lengths(1, 0), 0));
const SCAN = jpegPart(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0));
/** Two blocks: 01 101000 0 and 01 010111 0, filled up with ones. */
const CODED = Uint8Array.of(0x68, 0x2b, 0xbf);

type Added = { readonly parts?: readonly Uint8Array[]; readonly after?: Uint8Array };

export function makeJpeg({ parts = [], after = new Uint8Array() }: Added = {}): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    ...parts,
    ...[QUANTISED, FRAME, BRIGHTNESS, DETAIL, SCAN, CODED],
    Uint8Array.of(0xff, 0xd9),
    after,
  ]);
}

export const exifPart = (exif: Uint8Array): Uint8Array =>
  jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]));
