/** Makes the server of the pages. It listens nowhere yet: tests ask it without a socket, `listen.ts` with one. */
import formbody from '@fastify/formbody';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import type { Context } from '../services/context.ts';
import type { OfficeContext } from '../services/office-context.ts';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { answerErrors } from './answer-errors.ts';
import { makeLayout } from './html/document.ts';
import { LONGEST_UPLOAD, limitSlowRequests } from './limit-slow-requests.ts';
import { makeSenders } from './make-senders.ts';
import { addPortal, PORTAL_PAGES } from './portal/add-portal.ts';
import { footed } from './portal/footed.ts';
import { assetRoutes } from './public/assets.ts';
import { explainPage } from './public/explain.ts';
import { guideRoutes } from './public/guide.ts';
import { healthRoute } from './public/health.ts';
import { homePage } from './public/home.ts';
import { newsRoutes } from './public/news.ts';
import { postsRoutes } from './public/posts.ts';
import { waitsRoutes } from './public/waits.ts';
import { readAssets } from './read-assets.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { App, PublicPage, Web } from './web.ts';

/** Every page, in the order of the menu. */
const PAGES: readonly PublicPage[] = [
  homePage,
  explainPage,
  guideRoutes,
  postsRoutes,
  healthRoute,
  assetRoutes,
];

/** A status page pasted with everything around it has some 20 kB. */
export const LARGEST_BODY = 1_000_000;

export type Beside = {
  readonly prefix: string;
  readonly routes: FastifyPluginAsync;
  /** Answers a request below the prefix that breaks before any route is found; a page does unless given. */
  readonly fault?: (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
};

export type ServerParts = {
  /** The office whose cases applicants look up here; none unless given. */
  readonly office?: OfficeContext | null;
  /** What is served beside the pages, below a prefix of its own. */
  readonly beside?: readonly Beside[];
  /** Whether the address of whoever asks is taken from what a proxy in front says. */
  readonly behindProxy?: boolean;
};

export function makeServer(context: Context, parts: ServerParts = {}): FastifyInstance {
  const assets = readAssets();
  const office = parts.office ?? null;
  const pages = office === null ? PAGES : [...PORTAL_PAGES, ...PAGES, waitsRoutes, newsRoutes];
  const links = pages.flatMap(({ link }) => (link === undefined ? [] : [link]));
  const layout = makeLayout(context.words, assets, links);
  const web: Web = {
    context,
    assets,
    layout,
    office,
    ...makeSenders(layout),
  };
  const app: App = fastify({
    // Addresses, queries and bodies are nobody's business, so nothing of a request is written anywhere.
    logger: false,
    // One proxy of ours is believed: what stands before its own word in X-Forwarded-For is the client's invention.
    trustProxy: parts.behindProxy === true && ((_address, hop) => hop === 0),
    bodyLimit: LARGEST_BODY,
    requestTimeout: LONGEST_UPLOAD,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(request.raw, reply.raw);
      const beside = parts.beside?.find(({ prefix }) => request.url.startsWith(`${prefix}/`));
      if (beside?.fault !== undefined) return beside.fault(error, request, reply);
      return answerErrors.fault(web, error, request, reply);
    },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(request.raw, reply.raw);
    done();
  });
  limitSlowRequests(app);
  app.register(formbody, { bodyLimit: LARGEST_BODY });
  app.setErrorHandler((error, request, reply) => answerErrors.fault(web, error, request, reply));
  app.setNotFoundHandler((request, reply) => answerErrors.missing(web, app, request, reply));
  for (const { routes } of PAGES) routes(app, web);
  if (office !== null) {
    addPortal(app, web, office);
    waitsRoutes.routes(app, { ...web, office });
    newsRoutes.routes(app, footed(web, office));
  }
  for (const { prefix, routes } of parts.beside ?? []) app.register(routes, { prefix });
  return app;
}
