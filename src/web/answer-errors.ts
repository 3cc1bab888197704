/** What is answered when a page cannot be: not there, wrong method, too large, or a bug of ours. */
import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { MessageId } from '../language/words.ts';
import { errorPage } from './html/error-page.ts';
import type { App, Web } from './web.ts';

type Fault = 'missing' | 'method' | 'large' | 'kind' | 'bad' | 'bug';

const STATUS = {
  missing: 404,
  method: 405,
  large: 413,
  kind: 415,
  bad: 400,
  bug: 500,
} as const satisfies Record<Fault, number>;

const SAYS = {
  missing: ['errors.missing.title', 'errors.missing.says'],
  method: ['errors.method.title', 'errors.method.says'],
  large: ['errors.large.title', 'errors.large.says'],
  kind: ['errors.kind.title', 'errors.kind.says'],
  bad: ['errors.bad.title', 'errors.bad.says'],
  bug: ['errors.bug.title', 'errors.bug.says'],
} as const satisfies Record<Fault, readonly [MessageId, MessageId]>;

function answer(web: Web, fault: Fault, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [title, says] = SAYS[fault];
  return web.send(request, reply, errorPage(web.context.words, title, says), STATUS[fault]);
}

/** A bug is told to whoever runs the service; what a client did wrong is told to the client alone. */
function fault(web: Web, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = statusOf(error);
  if (status === 413) return answer(web, 'large', request, reply);
  if (status === 415) return answer(web, 'kind', request, reply);
  if (status >= 400 && status < 500) return answer(web, 'bad', request, reply);
  web.context.complain(error);
  return answer(web, 'bug', request, reply);
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

const METHODS: readonly HTTPMethods[] = ['GET', 'POST'];

function missing(web: Web, app: App, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = request.url.split('?', 1)[0] ?? '/';
  const allowed = METHODS.filter((method) => app.hasRoute({ method, url }));
  if (allowed.length === 0) return answer(web, 'missing', request, reply);
  reply.header(
    'allow',
    (allowed.includes('GET') ? ['GET', 'HEAD', ...allowed.slice(1)] : allowed).join(', '),
  );
  return answer(web, 'method', request, reply);
}

export const answerErrors = { fault, missing } as const;
