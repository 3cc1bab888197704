import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Line, readLines } from './read-lines.ts';

async function linesOf(chunks: readonly (string | Buffer)[], longest?: number): Promise<readonly Line[]> {
  const all: Line[] = [];
  for await (const lines of readLines(Readable.from(chunks), longest)) all.push(...lines);
  return all;
}

describe('reading lines from a stream', () => {
  it('gives the same lines however the text arrives in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const expected = parts
            .join('\n')
            .replace(/^\uFEFF/, '')
            .split('\n')
            .filter((line) => line.trim() !== '');
          assert.deepEqual(
            (await linesOf(chunks)).map(({ text }) => text),
            expected,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps the number of each line though blank ones are left out', async () => {
    assert.deepEqual(
      (await linesOf(['a\n\n', '\nb'])).map(({ number, text }) => [number, text]),
      [
        [1, 'a'],
        [4, 'b'],
      ],
    );
  });

  it('drops a line that is too long, says so, and goes on', async () => {
    const lines = await linesOf(['ok\nxxxx', 'xxxx', 'xxxx\nok again'], 8);
    assert.deepEqual(
      lines.map(({ tooLong, text }) => (tooLong ? 'too long' : text)),
      ['ok', 'too long', 'ok again'],
    );
  });
});
