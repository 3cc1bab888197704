import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePostsHere } from './posts-here.ts';

const codes = (posts: readonly { readonly code: string }[]) => posts.map(({ code }) => code);

describe('the posts whose cases are kept here', () => {
  it('are those that have cases, in the order of their cities, read again after a while', async () => {
    let now = 0;
    let kept = ['PRS', 'LND', 'PMR', 'no post'];
    const here = makePostsHere({ statuses: { posts: async () => kept }, chosen: null, now: () => now });
    assert.deepEqual(codes(await here.read()), ['LND', 'PRS', 'PMR']);
    kept = ['LND'];
    assert.deepEqual(codes(await here.read()), ['LND', 'PRS', 'PMR']);
    now = 1_000;
    assert.deepEqual(codes(await here.read()), ['LND']);
    assert.deepEqual(codes(here.known()), ['LND']);
  });

  it('are seen at once where there was none', async () => {
    let kept: readonly string[] = [];
    const here = makePostsHere({ statuses: { posts: async () => kept }, chosen: null, now: () => 0 });
    assert.deepEqual(await here.read(), []);
    kept = ['LND'];
    assert.deepEqual(codes(await here.read()), ['LND']);
  });

  it('are those that the operator named, whoever has cases', async () => {
    const statuses = { posts: async () => ['PMR'] };
    const here = makePostsHere({ statuses, chosen: ['PRS', 'LND'], now: () => 0 });
    assert.deepEqual(codes(here.known()), ['LND', 'PRS']);
    assert.deepEqual(codes(await here.read()), ['LND', 'PRS']);
  });
});
