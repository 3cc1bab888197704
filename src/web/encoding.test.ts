import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor, pack } from './encoding.ts';

describe('the packing of an answer', () => {
  it('takes the best that the browser takes', () => {
    const asked = [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip;q=1.0, BR;q=0.5', 'br'],
      ['br;q=0, gzip', 'gzip'],
      ['gzip', 'gzip'],
      ['deflate', 'identity'],
      ['broken', 'identity'],
      ['', 'identity'],
      [undefined, 'identity'],
    ] as const;
    for (const [accepts, encoding] of asked)
      assert.equal(encodingFor(accepts), encoding, accepts ?? 'nothing');
  });

  it('loses nothing', () => {
    const page = Buffer.from('<p>“Refused” – ещё нет</p>'.repeat(500));
    assert.deepEqual(brotliDecompressSync(pack(page, 'br')), page);
    assert.deepEqual(gunzipSync(pack(page, 'gzip')), page);
    assert.deepEqual(pack(page, 'identity'), page);
  });
});
