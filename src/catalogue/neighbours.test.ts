import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighboursOf } from './neighbours.ts';
import { POSTS, postByCode } from './posts.ts';

const around = (code: string): readonly string[] => {
  const post = postByCode(code);
  assert.ok(post, code);
  return neighboursOf(post).map((other) => other.code);
};

describe('the neighbours of a post', () => {
  it('are the other posts of its country', () =>
    assert.deepEqual([...around('HYD')].sort(), ['BMB', 'CLC', 'MDR', 'NWD']));

  it('are the posts of its part of the world when it is alone in its country', () =>
    assert.deepEqual([...around('KDU')].sort(), [
      ...['BMB', 'CLC', 'CLM', 'DHK', 'HYD', 'ISL', 'KBL', 'KRC', 'MDR', 'NWD'],
    ]));

  it('are never the post itself, and never none', () => {
    for (const post of POSTS) {
      assert.ok(!neighboursOf(post).includes(post), post.code);
      assert.ok(neighboursOf(post).length > 0, post.code);
    }
  });
});
