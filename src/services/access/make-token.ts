/** Makes a token for whoever uses the office's side. It is shown once and kept nowhere. */
import { randomBytes } from 'node:crypto';
import type { OfficeContext } from '../office-context.ts';
import type { Role } from '../ports/access.ts';

/** Says in a leaked file what it is, so that scanners for secrets find it. */
export const TOKEN_PREFIX = 'overcome_';

/** 256 random bits: nothing that could be guessed, so one keyed hash is enough to keep it. */
const TOKEN_BYTES = 32;

export async function makeToken(
  { storage, keyring, newId, now }: Pick<OfficeContext, 'storage' | 'keyring' | 'newId' | 'now'>,
  role: Role,
  name: string,
): Promise<string> {
  const token = `${TOKEN_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const hash = keyring.hash('token', [token]);
  await storage.tokens.add({ id: newId(), hash, role, name, madeAt: now(), revokedAt: null });
  return token;
}
