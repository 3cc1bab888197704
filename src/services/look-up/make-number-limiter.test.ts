import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeNumberLimiter } from './make-number-limiter.ts';

const LIMIT = { free: 10, ofNetwork: 3, most: 100, seconds: 600 };
const GUESSER = '192.0.2.7';
const OWNER = '203.0.113.9';

function after(times: number, network: (nth: number) => string = () => GUESSER) {
  let now = 0;
  const limiter = makeNumberLimiter(LIMIT, () => now);
  for (let nth = 0; nth < times; nth += 1) limiter.count('AA00000001', network(nth));
  const left = (from: string, number = 'AA00000001') => limiter.secondsLeft(number, from);
  return { limiter, left, wait: (seconds: number) => (now += seconds * 1000) };
}

describe('wrong look-ups of one case number', () => {
  it('stop the network that made them after ten, and nobody else', () => {
    const { left, limiter } = after(10);
    assert.equal(left(GUESSER), 600);
    assert.equal(left(OWNER), 0);
    assert.equal(left(GUESSER, 'AA00000002'), 0);
    for (let nth = 0; nth < 2; nth += 1) limiter.count('AA00000001', OWNER);
    assert.equal(left(OWNER), 0, 'two slips of the owner are no guessing');
    limiter.count('AA00000001', OWNER);
    assert.equal(left(OWNER), 600);
  });

  it('stop nobody before ten, and everybody again when the stretch is over', () => {
    assert.equal(after(9).left(GUESSER), 0);
    const { left, wait } = after(10);
    wait(599);
    assert.equal(left(GUESSER), 1);
    wait(1);
    assert.equal(left(GUESSER), 0);
  });

  it('stop everybody where many networks guess at once: at most a hundred guesses in a stretch', () => {
    let made = 0;
    const { left, limiter } = after(0);
    for (let nth = 0; nth < 1_000; nth += 1) {
      const network = `10.${nth % 200}.7.1`;
      if (left(network) > 0) continue;
      limiter.count('AA00000001', network);
      made += 1;
    }
    assert.equal(made, 100);
    assert.ok(left(OWNER) > 0);
  });

  it('count neighbouring addresses as one: a /24 of IPv4, a /48 of IPv6', () => {
    const v4 = after(10, (nth) => `198.51.100.${nth}`);
    assert.equal(v4.left('198.51.100.200'), 600);
    const v6 = after(10, (nth) => `2001:db8:7:${nth}::/64`);
    assert.equal(v6.left('2001:db8:7:ffff::/64'), 600);
    assert.equal(v6.left('2001:db8:8:1::/64'), 0);
  });

  it('are forgotten, the oldest number first, rather than kept without end', () => {
    const { limiter, left } = after(10);
    for (let nth = 0; nth < 200_000; nth += 1) limiter.count(`other ${nth}`, GUESSER);
    assert.equal(left(GUESSER), 0);
  });

  it('are not counted where there is no limit', () => {
    const limiter = makeNumberLimiter({ ...LIMIT, free: null }, () => 0);
    for (let nth = 0; nth < 1_000; nth += 1) limiter.count('AA00000001', GUESSER);
    assert.equal(limiter.secondsLeft('AA00000001', GUESSER), 0);
  });
});
