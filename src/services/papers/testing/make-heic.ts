/**
 * A HEIC for tests that decoders open (64 by 64 dots), laid out as phones do: the boxes that describe it, then one box
 * with the coded picture, the Exif block and the XMP text one after the other.
 */

/** A picture coded by x265: its parameters, and the slice. */
const CODEC = Buffer.from(
  'AQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQA==',
  'base64',
);
export const CODED = Buffer.from(
  'AAAAOigBrxOAqwvIr9ePfU9Z5/+7xL6lZlvf0EzUzm06NwQcftVi0MH5qPp0xT2XH6YZIsO3rlTzT5Z0L+A=',
  'base64',
);

export function box(name: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  return Buffer.concat([number(content.length + 8, 4), Buffer.from(name, 'latin1'), content]);
}

function number(value: number, width: number): Uint8Array {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntBE(value, 0, width);
  return bytes;
}

const numbers = (...pairs: readonly (readonly [value: number, width: number])[]): Uint8Array =>
  Buffer.concat(pairs.map(([value, width]) => number(value, width)));

const version = (of: number): Uint8Array => Uint8Array.of(of, 0, 0, 0);

type Item = { readonly type: string; readonly content: Uint8Array };

type Told = {
  readonly exif?: Uint8Array;
  readonly xmp?: string;
  /** A quarter turn, as a property of the picture. */
  readonly turned?: boolean;
  /** Boxes that stand beside the description, after it. */
  readonly beside?: readonly Uint8Array[];
  /** Lies beside the coded picture, and belongs to nothing that is listed. */
  readonly unlisted?: string;
  readonly after?: Uint8Array;
};

export function makeHeic({
  exif,
  xmp,
  turned = false,
  beside = [],
  unlisted = '',
  after,
}: Told = {}): Uint8Array {
  const items: Item[] = [{ type: 'hvc1', content: CODED }];
  if (exif) items.push({ type: 'Exif', content: Buffer.concat([number(0, 4), exif]) });
  if (xmp) items.push({ type: 'mime', content: Buffer.from(xmp) });
  const brands = box(
    'ftyp',
    Buffer.from('heic'),
    number(0, 4),
    ...['mif1', 'heic'].map((brand) => Buffer.from(brand)),
  );
  const inside = Buffer.concat([...items.map(({ content }) => content), Buffer.from(unlisted)]);
  const length = describe(items, 0, turned).length;
  const start = brands.length + length + Buffer.concat(beside).length + 8;
  return Buffer.concat([
    brands,
    describe(items, start, turned),
    ...beside,
    box('mdat', inside),
    after ?? new Uint8Array(),
  ]);
}

/** @param start where the first item's bytes stand in the file. */
function describe(items: readonly Item[], start: number, turned: boolean): Uint8Array {
  const handler = box('hdlr', version(0), number(0, 4), Buffer.from('pict'), Buffer.alloc(13));
  const primary = box('pitm', version(0), number(1, 2));
  const infos = items.map(({ type }, index) => box('infe', version(2), ...infoOf(type, index + 1)));
  const listed = box('iinf', version(0), number(items.length, 2), ...infos);
  let at = start;
  const places = items.map(({ content }, index) => {
    at += content.length;
    return numbers([index + 1, 2], [0, 2], [1, 2], [at - content.length, 4], [content.length, 4]);
  });
  const located = box('iloc', version(0), number(0x4400, 2), number(items.length, 2), ...places);
  return box('meta', version(0), handler, primary, located, listed, propertiesOf(turned));
}

function infoOf(type: string, id: number): readonly Uint8Array[] {
  const media = type === 'mime' ? 'application/rdf+xml\0' : '';
  return [number(id, 2), number(0, 2), Buffer.from(`${type}my phone\0${media}`)];
}

function propertiesOf(turned: boolean): Uint8Array {
  const size = box('ispe', version(0), number(64, 4), number(64, 4));
  const depth = box('pixi', version(0), Uint8Array.of(3, 8, 8, 8));
  const properties = [box('hvcC', CODEC), size, depth, ...(turned ? [box('irot', Uint8Array.of(1))] : [])];
  const links = properties.map((_, index) => index + 1).map((index) => (index === 1 ? 0x81 : index));
  const association = numbers([1, 4], [1, 2], [links.length, 1]);
  return box(
    'iprp',
    box('ipco', ...properties),
    box('ipma', version(0), association, Uint8Array.from(links)),
  );
}
