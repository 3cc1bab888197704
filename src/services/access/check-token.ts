/** Who a request comes from, by its bearer token. */
import type { OfficeContext } from '../office-context.ts';
import type { Role, Token } from '../ports/access.ts';
import { TOKEN_PREFIX } from './make-token.ts';

/** What each role may do. */
export const MAY = {
  officer: ['read', 'record', 'import', 'publish', 'manage'],
  reader: ['read'],
  importer: ['import'],
} as const satisfies Record<Role, readonly string[]>;

export type Right = (typeof MAY)[Role][number];

export type Checked =
  | { readonly ok: true; readonly token: Token }
  | { readonly ok: false; readonly reason: 'no-token' | 'not-known' }
  | { readonly ok: false; readonly reason: 'not-allowed'; readonly token: Token };

/** @param header the value of `Authorization`, as it came. */
export async function checkToken(
  { storage, keyring }: Pick<OfficeContext, 'storage' | 'keyring'>,
  header: string | undefined,
  right: Right,
): Promise<Checked> {
  const given = /^Bearer ([\w-]{20,200})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return { ok: false, reason: 'no-token' };
  if (!given.startsWith(TOKEN_PREFIX)) return { ok: false, reason: 'not-known' };
  const token = await storage.tokens.find(keyring.hash('token', [given]));
  if (token === null || token.revokedAt !== null) return { ok: false, reason: 'not-known' };
  const rights: readonly Right[] = MAY[token.role];
  return rights.includes(right) ? { ok: true, token } : { ok: false, reason: 'not-allowed', token };
}
