import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { makePostsHere } from './posts-here.ts';

const codes = (posts: readonly { readonly code: string }[]) => posts.map(({ code }) => code);
const complain = (bug: unknown): void => assert.fail(String(bug));

describe('the posts whose cases are kept here', () => {
  it('are those that have cases, in the order of their cities, read again after a while', async () => {
    let now = 0;
    let kept = ['PRS', 'LND', 'PMR', 'no post'];
    const here = makePostsHere({
      statuses: { posts: async () => kept },
      chosen: null,
      now: () => now,
      complain,
    });
    assert.deepEqual(codes(await here.read()), ['LND', 'PRS', 'PMR']);
    kept = ['LND'];
    assert.deepEqual(codes(here.known()), ['LND', 'PRS', 'PMR']);
    now = 5_000;
    here.known();
    await setImmediate();
    assert.deepEqual(codes(here.known()), ['LND']);
  });

  it('are those that the operator named, whoever has cases', async () => {
    const statuses = { posts: async () => ['PMR'] };
    const here = makePostsHere({ statuses, chosen: ['PRS', 'LND'], now: () => 0, complain });
    assert.deepEqual(codes(here.known()), ['LND', 'PRS']);
    assert.deepEqual(codes(await here.read()), ['LND', 'PRS']);
  });

  it('stay as they were while they cannot be read', async () => {
    let now = 0;
    const told: unknown[] = [];
    const answers = [async () => ['LND'], async () => Promise.reject(new Error('gone'))];
    const posts = async (): Promise<readonly string[]> => (answers.shift() ?? (async () => []))();
    const here = makePostsHere({
      ...{ statuses: { posts }, chosen: null, now: () => now },
      complain: (bug) => told.push(bug),
    });
    await here.read();
    now = 9_000;
    here.known();
    await setImmediate();
    assert.equal(told.length, 1);
    assert.deepEqual(codes(here.known()), ['LND']);
  });
});
