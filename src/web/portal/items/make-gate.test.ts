import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeGate } from './make-gate.ts';

describe('a gate', () => {
  it('lets so many work on a thing at once, turns the next away, and lets in again when one is done', async () => {
    const gate = makeGate(2);
    const { promise, resolve } = Promise.withResolvers<void>();
    const [one, two] = [gate('a', () => promise.then(() => 1)), gate('a', () => promise.then(() => 2))];
    assert.equal(await gate('a', async () => 3), null);
    assert.equal(await gate('b', async () => 4), 4);
    resolve();
    assert.deepEqual(await Promise.all([one, two]), [1, 2]);
    assert.equal(await gate('a', async () => 5), 5);
  });

  it('lets in again after work that failed', async () => {
    const gate = makeGate(1);
    await assert.rejects(gate('a', () => Promise.reject(new Error('broken'))));
    assert.equal(await gate('a', async () => 1), 1);
  });
});
