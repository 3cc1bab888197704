import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeKeepAnswered } from './keep-answered.ts';

describe('an answer that is kept', () => {
  it('is worked out once, and anew when there is something new to answer', async () => {
    let times = 0;
    const answer = async (): Promise<number> => {
      times += 1;
      return times;
    };
    const keep = makeKeepAnswered<number>();
    assert.deepEqual(await Promise.all([keep('a', 1, answer), keep('a', 1, answer)]), [1, 1]);
    assert.equal(await keep('b', 1, answer), 2);
    assert.equal(await keep('a', 2, answer), 3);
  });

  it('is not kept when it failed', async () => {
    const keep = makeKeepAnswered<string>();
    await assert.rejects(keep('a', 1, () => Promise.reject(new Error('away'))));
    assert.equal(await keep('a', 1, async () => 'here'), 'here');
  });

  it('gives way to others when there are too many', async () => {
    const keep = makeKeepAnswered<string>(2);
    for (const question of ['a', 'b', 'c']) await keep(question, 1, async () => 'first');
    assert.equal(await keep('a', 1, async () => 'second'), 'second');
  });
});
