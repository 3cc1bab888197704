/** Seals and hashes with keys derived from one master key, a key for each purpose. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { HashPurpose, Keyring } from '../../services/ports/keyring.ts';

/** Bytes. */
export const MASTER_KEY_LENGTH = 32;
const NONCE = 12;
const TAG = 16;
/** First byte of everything sealed, so that another way of sealing can follow. */
const VERSION = 1;
const CIPHER = 'aes-256-gcm';

/** HKDF-SHA-256 (RFC 5869) gives the keys, AES-256-GCM seals, HMAC-SHA-256 hashes. */
export function makeKeyring(master: Uint8Array): Keyring {
  if (master.length !== MASTER_KEY_LENGTH) {
    throw new RangeError(`The master key has ${master.length} bytes. It needs ${MASTER_KEY_LENGTH}.`);
  }
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `overcome ${purpose}`, 32));
  const sealing = derive('seal');
  const hashing = {
    'look-up': derive('hash look-up'),
    'case-number': derive('hash case-number'),
    family: derive('hash family'),
    token: derive('hash token'),
    session: derive('hash session'),
    address: derive('hash address'),
    chain: derive('hash chain'),
    idempotency: derive('hash idempotency'),
  } as const satisfies Record<HashPurpose, Uint8Array>;

  return {
    seal: (plain, about) => seal(sealing, plain, about),
    open: (sealed, about) => open(sealing, sealed, about),
    hash: (purpose, parts) => {
      const hmac = createHmac('sha256', hashing[purpose]);
      // Each part behind its length: ["ab", "c"] and ["a", "bc"] are not the same.
      for (const part of parts) hmac.update(`${part.length}:${part}`);
      return hmac.digest('base64url');
    },
  };
}

function seal(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about));
  const body = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Uint8Array.of(VERSION), nonce, ...body, cipher.getAuthTag()]);
}

function open(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array | null {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION) return null;
  const nonce = sealed.subarray(1, 1 + NONCE);
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about));
  cipher.setAuthTag(sealed.subarray(-TAG));
  const plain = cipher.update(sealed.subarray(1 + NONCE, -TAG));
  try {
    // In this mode nothing is left for the end but the check.
    cipher.final();
    return plain;
  } catch {
    return null;
  }
}
