/** Draws, packs and sends a page. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, pack } from './encoding.ts';
import type { Layout, Page } from './html/document.ts';

/** A page is made for one reader: no cache on the way may keep it. */
export function sendPage(
  layout: Layout,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status = 200,
): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = pack(Buffer.from(layout(page)), encoding);
  reply.code(status);
  const response = reply.raw;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('vary', 'accept-encoding');
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  return reply.type('text/html; charset=utf-8').send(body);
}
