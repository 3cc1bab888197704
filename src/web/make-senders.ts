/** Draws, packs and sends a page. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Encoding, encodingFor, pack } from './encoding.ts';
import type { Layout, Page } from './html/document.ts';

export type Send = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status?: number,
) => FastifyReply;

/** Draws the page only when no reader asked for the same before; `key` must say all that the page depends on. */
export type SendShared = (
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  draw: () => Page,
) => FastifyReply;

export type Senders = { readonly send: Send; readonly sendShared: SendShared };

/** More pages than are asked for by many at the same time; then all are dropped and drawn anew. */
const MOST_KEPT = 500;

export function makeSenders(layout: Layout): Senders {
  const kept = new Map<string, Buffer>();
  return {
    send: (request, reply, page, status = 200) => {
      const encoding = encodingFor(request.headers['accept-encoding']);
      return sendPacked(reply, pack(Buffer.from(layout(page)), encoding), encoding, status);
    },
    sendShared: (request, reply, key, draw) => {
      const encoding = encodingFor(request.headers['accept-encoding']);
      const known = kept.get(`${encoding} ${key}`);
      if (known !== undefined) return sendPacked(reply, known, encoding, 200);
      const packed = pack(Buffer.from(layout(draw())), encoding);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(`${encoding} ${key}`, packed);
      return sendPacked(reply, packed, encoding, 200);
    },
  };
}

/** Nothing on the way and no browser may keep a page: it may be about one person. */
function sendPacked(reply: FastifyReply, body: Buffer, encoding: Encoding, status: number): FastifyReply {
  const response = reply.raw;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('vary', 'accept-encoding');
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  return reply.code(status).type('text/html; charset=utf-8').send(body);
}
