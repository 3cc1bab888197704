import assert from 'node:assert/strict';
import test from 'node:test';
import { EDGES, PIECES, pieceOf, STRETCHES, stretchOf } from './stretches.ts';

test('every day of a wait lies in one piece, and the last piece has no end', () => {
  assert.equal(pieceOf(0), 0);
  EDGES.forEach((edge, piece) => {
    assert.equal(pieceOf(edge), piece);
    if (edge > 0) assert.equal(pieceOf(edge - 1), piece - 1);
  });
  assert.equal(pieceOf(100_000), PIECES - 1);
});

test('pieces join into stretches in order', () => {
  const stretches = EDGES.map((_, piece) => stretchOf(piece));
  assert.deepEqual(stretches, [...stretches].sort());
  assert.equal(new Set(stretches).size, STRETCHES);
});
