import assert from 'node:assert/strict';
import test from 'node:test';
import { chiSquareTail } from './chi-square-tail.ts';

test('the tail of chi-square is that of R: pchisq(x, 1, lower.tail = FALSE)', () => {
  const table = [
    [0.001, 0.9747728793699604],
    [0.5, 0.4795001221869535],
    [3.841458820694124, 0.04999999999999998],
    [12.4, 0.0004293338488983686],
    [12.6, 0.0003857467556820074],
    [40, 2.539628589470865e-10],
    [200, 2.088487583762545e-45],
  ] as const;
  for (const [x, p] of table) assert.ok(Math.abs(chiSquareTail(x) / p - 1) < 1e-10, `at ${x}`);
});

test('no difference at all is certain to be reached', () => {
  assert.equal(chiSquareTail(0), 1);
});
