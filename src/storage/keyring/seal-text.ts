/** Seals text, and opens what must be there to be opened. */
import type { Keyring } from '../../services/ports/keyring.ts';

export function sealText(keyring: Keyring, text: string, about: string): Uint8Array {
  return keyring.seal(new TextEncoder().encode(text), about);
}

/** Throws, naming the thing and never the text, when it was sealed with another key or changed since. */
export function openText(keyring: Keyring, sealed: Uint8Array, about: string): string {
  const opened = keyring.open(sealed, about);
  if (!opened)
    throw new Error(`What is kept as "${about}" cannot be opened: another key, or it was changed.`);
  return new TextDecoder().decode(opened);
}
