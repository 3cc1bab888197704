/** Adds the applicant's side to the server, in a scope of its own: only there are cookies looked at. */
import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { OfficeContext } from '../../services/office-context.ts';
import type { App, Web } from '../web.ts';
import { caseRoutes } from './case.ts';
import { footed } from './footed.ts';
import { itemRoutes } from './items.ts';
import { leaveRoutes } from './leave.ts';
import { letterRoutes } from './letter.ts';
import { lookUpRoutes } from './look-up.ts';
import { paperRoutes } from './papers.ts';
import type { PortalPage } from './portal.ts';
import { questionRoutes } from './questions.ts';

export const PORTAL_PAGES: readonly PortalPage[] = [
  lookUpRoutes,
  caseRoutes,
  letterRoutes,
  leaveRoutes,
  itemRoutes,
  paperRoutes,
  questionRoutes,
];

export function addPortal(app: App, web: Web, office: OfficeContext): void {
  const portal = footed(web, office);
  app.addHook('onReady', async () => {
    await office.postsHere.read();
  });
  app.register(async (scope: FastifyInstance) => {
    await scope.register(cookie);
    scope.addHook('onRequest', async () => {
      await office.postsHere.read();
    });
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.raw.setHeader('cache-control', 'no-store');
      // Our own forms are to be known by their origin; what is sent to any other site still names no page.
      reply.raw.setHeader('referrer-policy', 'same-origin');
      done();
    });
    const pages: App = scope.withTypeProvider<TypeBoxTypeProvider>();
    for (const { routes } of PORTAL_PAGES) routes(pages, portal);
  });
}
