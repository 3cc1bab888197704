/** Who is at the other end: somebody who proved by a look-up that the case is theirs, or nobody. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../../services/ports/access.ts';
import { findSession, formToken } from '../../services/sessions/sessions.ts';
import { lookUpPage } from './look-up/look-up-page.ts';
import { NOTHING_TYPED } from './look-up/read-look-up.ts';
import type { Portal } from './portal.ts';
import { sessionCookie } from './session-cookie.ts';

export type Visit = {
  readonly session: Session;
  /** What the browser holds. */
  readonly secret: string;
  /** Goes into every form of the session as its hidden field (`drawToken`). */
  readonly token: string;
};

/** Null when there is no session, or it is over. */
export async function findVisit({ office }: Portal, request: FastifyRequest): Promise<Visit | null> {
  const secret = sessionCookie.read(request);
  const session = await findSession(office, secret);
  if (secret === undefined || session === null) return null;
  return { session, secret, token: formToken(office, session) };
}

export type VisitHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
) => Promise<FastifyReply>;

/** The handler of a page that only a session may see. Without one the look-up stands there, and says why. */
export function withVisit(portal: Portal, handle: VisitHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const visit = await findVisit(portal, request);
    return visit === null ? askToLookUp(portal, request, reply) : handle(request, reply, visit);
  };
}

/** The look-up in place of a page of the session: 403, as the page is there and not for everybody. */
export function askToLookUp(portal: Portal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { office, send } = portal;
  const had = sessionCookie.read(request) !== undefined;
  if (had) sessionCookie.clear(request, reply);
  const page = lookUpPage(office, { typed: NOTHING_TYPED, says: { is: had ? 'over' : 'first' } });
  return send(request, reply, page, 403);
}
