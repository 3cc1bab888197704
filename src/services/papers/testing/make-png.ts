/** A PNG for tests that every decoder opens: 16 by 8 dots of one grey, with whatever chunks a test adds. */
import { crc32, deflateSync } from 'node:zlib';

export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  return Buffer.concat([number(content.length), named, number(crc32(named))]);
}

function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

type Added = { readonly chunks?: readonly Uint8Array[]; readonly after?: Uint8Array };

export function makePng({ chunks = [], after = new Uint8Array() }: Added = {}): Uint8Array {
  const rows = Buffer.concat(Array.from({ length: 8 }, () => Buffer.from([0, ...Array(16).fill(120)])));
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    pngChunk('IHDR', Uint8Array.of(0, 0, 0, 16, 0, 0, 0, 8, 8, 0, 0, 0, 0)),
    ...chunks,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
    after,
  ]);
}
