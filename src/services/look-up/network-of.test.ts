import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkOf } from './network-of.ts';

describe('whose look-ups are counted together', () => {
  it('is an IPv4 address, also when it is written as IPv6', () => {
    assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
    assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  });

  it('is the /64 of an IPv6 address, however it is written', () => {
    for (const address of [
      '2001:db8:0:7::1',
      '2001:0DB8:0000:0007:ffff:ffff:ffff:ffff',
      '2001:db8:0:7::',
      '2001:db8:0:7:1:2:192.0.2.7',
    ]) {
      assert.equal(networkOf(address), '2001:db8:0:7::/64');
    }
    assert.notEqual(networkOf('2001:db8:0:8::1'), networkOf('2001:db8:0:7::1'));
    assert.equal(networkOf('::1'), '0:0:0:0::/64');
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
  });

  it('is what was given where that is no address', () => {
    assert.equal(networkOf('unix:'), 'unix:');
    assert.equal(networkOf(''), '');
  });
});
