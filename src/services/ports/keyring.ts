/** What keeps a person from being read out of the data folder: sealing, keyed hashes, and the chain of a log. */

export type Keyring = {
  /** AES-256-GCM under a fresh nonce. `about` is bound to it: what was sealed about one thing opens as nothing else. */
  readonly seal: (plain: Uint8Array, about: string) => Uint8Array;
  /** Null when it was sealed with another key, about something else, or was changed since. */
  readonly open: (sealed: Uint8Array, about: string) => Uint8Array | null;
  /** HMAC-SHA-256 of the parts, base64url: equal parts can be found again and cannot be read back. */
  readonly hash: (purpose: HashPurpose, parts: readonly string[]) => string;
};

export type HashPurpose =
  | 'look-up'
  | 'case-number'
  | 'family'
  | 'token'
  | 'session'
  | 'address'
  | 'chain'
  | 'idempotency';
