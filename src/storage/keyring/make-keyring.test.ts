import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeKeyring } from './make-keyring.ts';

const keyring = makeKeyring(new Uint8Array(32).fill(1));
const other = makeKeyring(new Uint8Array(32).fill(2));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a keyring', () => {
  it('opens what it sealed, about the same thing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (plain, about) => {
        const opened = keyring.open(keyring.seal(plain, about), about);
        assert.ok(opened && Buffer.from(plain).equals(opened));
      }),
    );
  });

  it('opens nothing that was sealed about something else or with another key', () => {
    const sealed = keyring.seal(bytes('violet'), 'case a');
    assert.equal(keyring.open(sealed, 'case b'), null);
    assert.equal(other.open(sealed, 'case a'), null);
  });

  it('opens nothing of which any bit was changed, or a part taken', () => {
    const sealed = keyring.seal(bytes('violet'), 'x');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed, (byte, place) => (place === at ? byte ^ 1 : byte));
      assert.equal(keyring.open(changed, 'x'), null);
      assert.equal(keyring.open(sealed.subarray(0, at), 'x'), null);
    }
  });

  it('never seals the same thing the same way twice', () => {
    const sealed = Array.from({ length: 200 }, () =>
      Buffer.from(keyring.seal(bytes('x'), 'x')).toString('hex'),
    );
    assert.equal(new Set(sealed).size, 200);
  });

  it('hashes equal parts equally, and for one purpose and key only', () => {
    assert.equal(keyring.hash('token', ['a', 'b']), keyring.hash('token', ['a', 'b']));
    const different = [
      keyring.hash('token', ['a', 'b']),
      keyring.hash('token', ['b', 'a']),
      keyring.hash('token', ['ab']),
      keyring.hash('token', ['ab', '']),
      keyring.hash('token', ['', 'ab']),
      keyring.hash('token', ['a1:b']),
      keyring.hash('address', ['a', 'b']),
      other.hash('token', ['a', 'b']),
    ];
    assert.equal(new Set(different).size, different.length);
    assert.match(keyring.hash('token', ['a']), /^[A-Za-z0-9_-]{43}$/);
  });

  it('is made of a whole key only', () => {
    assert.throws(() => makeKeyring(new Uint8Array(31)), /31 bytes/);
  });
});
