/**
 * `/status`: where an applicant looks up a case, with all that the official page asks and nothing else.
 *
 * The values come with POST and go into no address, no log and no cache. Whatever is wrong with them, a form that no
 * case number has among it, the answer is the same, so that it tells nobody which cases there are.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findCase } from '../../services/look-up/find-case.ts';
import { beginSession, endSession } from '../../services/sessions/sessions.ts';
import { isFromHere } from './is-from-here.ts';
import { type LookUpSays, lookUpPage } from './look-up/look-up-page.ts';
import { NOTHING_TYPED, readLookUp } from './look-up/read-look-up.ts';
import { PLACES, type Portal, type PortalPage } from './portal.ts';
import { readFields } from './read-fields.ts';
import { sessionCookie } from './session-cookie.ts';
import { findVisit } from './visit.ts';

export const lookUpRoutes: PortalPage = {
  link: { href: PLACES.lookUp, label: 'portal.menu' },
  routes: (app, portal) => {
    app.get(PLACES.lookUp, (request, reply) => showLookUp(portal, request, reply));
    app.post(PLACES.lookUp, (request, reply) => lookUp(portal, request, reply));
  },
};

/** Most who come have no session yet: their page is drawn once. */
async function showLookUp(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { office } = portal;
  const show = (is: 'nothing' | 'open') => lookUpPage(office, { typed: NOTHING_TYPED, says: { is } });
  const isOpen = (await findVisit(portal, request)) !== null;
  return isOpen
    ? portal.send(request, reply, show('open'))
    : portal.sendShared(request, reply, keyOf(office), () => show('nothing'));
}

/** The page is another when there are cases of another post. */
const keyOf = ({ postsHere }: Portal['office']): string =>
  [PLACES.lookUp, ...postsHere.known().map(({ code }) => code)].join(' ');

async function lookUp(portal: Portal, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = readLookUp(readFields(request.body));
  const again = (says: LookUpSays, status: number): FastifyReply =>
    portal.send(request, reply, lookUpPage(portal.office, { typed, says }), status);
  if (!isFromHere(request)) return again({ is: 'elsewhere' }, 403);
  const outcome = await findCase(portal.office, typed, request.ip);
  if (outcome.is === 'no-match') return again({ is: 'no-match' }, 404);
  if (outcome.is === 'too-many') {
    reply.header('retry-after', String(outcome.seconds));
    return again({ is: 'too-many', minutes: Math.ceil(outcome.seconds / 60) }, 429);
  }
  return begin(portal, request, reply, outcome.found.caseId);
}

/** Whatever session the browser had is over, and the secret of the new one is new. */
async function begin(
  { office }: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  caseId: string,
): Promise<FastifyReply> {
  const before = sessionCookie.read(request);
  if (before !== undefined) await endSession(office, before);
  sessionCookie.give(request, reply, await beginSession(office, caseId));
  return reply.redirect(PLACES.case, 303);
}
