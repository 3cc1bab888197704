/**
 * The applicant's session: begun by a look-up that matched, ended by the applicant, by doing nothing, or by age.
 *
 * Times after OWASP ASVS 5 (7.3): short, because the page may be open on somebody else's computer.
 */
import { randomBytes } from 'node:crypto';
import type { OfficeContext } from '../office-context.ts';
import type { Session } from '../ports/access.ts';

type Context = Pick<OfficeContext, 'storage' | 'keyring' | 'now'>;

/** Milliseconds without a request after which a session is over, and after which it is over whatever happens. */
export const IDLE = 15 * 60_000;
export const LONGEST = 4 * 60 * 60_000;

/** How often "seen" is written down: not at each request. */
const SEEN_EVERY = 60_000;

const SECRET_BYTES = 32;

const hashOf = ({ keyring }: Context, secret: string): string => keyring.hash('session', [secret]);

/** A new secret every time: whatever the browser held before is worth nothing afterwards. */
export async function beginSession(context: Context, caseId: string): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const at = context.now();
  await context.storage.sessions.begin({ hash: hashOf(context, secret), caseId, begunAt: at, seenAt: at });
  return secret;
}

/** Null when there is none, or it is over. */
export async function findSession(context: Context, secret: string | undefined): Promise<Session | null> {
  if (secret === undefined || !/^[\w-]{43}$/.test(secret)) return null;
  const session = await context.storage.sessions.find(hashOf(context, secret));
  if (session === null) return null;
  const at = context.now();
  if (at - session.seenAt > IDLE || at - session.begunAt > LONGEST) {
    await context.storage.sessions.end(session.hash);
    return null;
  }
  if (at - session.seenAt > SEEN_EVERY) await context.storage.sessions.seen(session.hash, at, at - LONGEST);
  return session;
}

export async function endSession(context: Context, secret: string): Promise<void> {
  await context.storage.sessions.end(hashOf(context, secret));
}

/** What a form of the session carries, so that no other site can send it: bound to the session, worth nothing without it. */
export function formToken(context: Context, session: Session): string {
  return context.keyring.hash('session', ['form', session.hash]);
}
