import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeLimiter } from './make-limiter.ts';

describe('a limiter', () => {
  it('lets a key try until it has had enough, and again when its stretch is over', () => {
    let now = 0;
    const limiter = makeLimiter({ most: 2, seconds: 60 }, () => now);
    limiter.count('a');
    assert.equal(limiter.secondsLeft('a'), 0);
    limiter.count('a');
    now = 10_000;
    assert.equal(limiter.secondsLeft('a'), 50);
    assert.equal(limiter.secondsLeft('b'), 0);
    now = 60_000;
    assert.equal(limiter.secondsLeft('a'), 0);
  });

  it('does not let the first of a stretch be forgotten because others come', () => {
    const limiter = makeLimiter({ most: 1, seconds: 60 }, () => 0);
    limiter.count('a');
    for (let other = 0; other < 50_000; other += 1) limiter.count(`other-${other}`);
    assert.equal(limiter.secondsLeft('a'), 60);
  });

  it('forgets the oldest keys rather than growing for ever', () => {
    const limiter = makeLimiter({ most: 1, seconds: 60 }, () => 0);
    limiter.count('a');
    for (let other = 0; other < 100_000; other += 1) limiter.count(`other-${other}`);
    assert.equal(limiter.secondsLeft('a'), 0);
    assert.equal(limiter.secondsLeft('other-99999'), 60);
  });

  it('never stops anybody when there is no limit', () => {
    const limiter = makeLimiter({ most: null, seconds: 60 }, () => 0);
    for (let tries = 0; tries < 1_000; tries += 1) limiter.count('a');
    assert.equal(limiter.secondsLeft('a'), 0);
  });
});
