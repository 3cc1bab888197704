import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEEPEST, findUnsafe } from './find-unsafe.ts';

describe('what no data from outside may have', () => {
  it('is found wherever it stands, and named', () => {
    assert.match(findUnsafe({ applicant: { surname: 'Do\0e' } }) ?? '', /"applicant\.surname" has .*U\+0000/);
    assert.match(findUnsafe({ list: ['a', 'b\u001b[31m'] }) ?? '', /"list\.1" has .*U\+001B/);
    assert.match(findUnsafe('\u009f') ?? '', /The text has .*U\+009F/);
    assert.match(findUnsafe({ says: 'a\ud800' }) ?? '', /"says" has half a character/);
    assert.match(findUnsafe({ says: '\udc00a' }) ?? '', /half a character/);
  });

  it('is not what people write in any script', () => {
    const written = ['line\r\none\ttwo', '👩‍👩‍👧😀', 'نامه‌ها', 'Ngọc', 'DE LA CRUZ', ''];
    assert.equal(findUnsafe({ written, none: null, on: true, seq: 1e308 }), null);
  });

  it('is nesting that has no end, however it is made', () => {
    const nested = (depth: number): unknown => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`);
    assert.equal(findUnsafe(nested(DEEPEST / 2)), null);
    assert.match(findUnsafe(nested(DEEPEST / 2 + 1)) ?? '', /nested/);
    assert.match(findUnsafe(nested(100_000)) ?? '', /nested/);
  });

  it('is found in any text that has it and in no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, plain) => {
        const printable = plain.replace(/\p{Cc}/gu, '');
        assert.equal(findUnsafe([printable]), null);
        assert.notEqual(findUnsafe([any, `${printable}\0`]), null);
      }),
    );
  });
});
