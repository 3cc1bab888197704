/**
 * The cookie of a session: a secret and nothing else. No script reads it, and no other site makes a browser send it.
 *
 * Over https its name begins with `__Host-`, so that no other host of the same domain can set it (RFC 6265bis, 4.1.3).
 */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const isHttps = ({ protocol }: FastifyRequest): boolean => protocol === 'https';
const nameFor = (request: FastifyRequest): string => (isHttps(request) ? '__Host-case' : 'case');

const attributesFor = (request: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: isHttps(request),
});

/** Undefined when the browser sent none. */
function read(request: FastifyRequest): string | undefined {
  return request.cookies[nameFor(request)];
}

/** Without an age: the browser forgets it when it is closed. */
function give(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.setCookie(nameFor(request), secret, attributesFor(request));
}

function clear(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(request), attributesFor(request));
}

export const sessionCookie = { read, give, clear } as const;
