/**
 * Gives a request half a minute to arrive, and one that carries files a quarter of an hour: ten megabytes take minutes
 * over a phone, and whoever sends a form a byte at a time only wants to hold connections.
 */
import type { FastifyInstance } from 'fastify';
import { answerBrokenRequest } from './answer-broken-request.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a request to the route may take as long as an upload does. */
    slow?: boolean;
  }
}

/** Milliseconds. The first stands on the server itself: nothing takes longer. */
export const LONGEST_UPLOAD = 15 * 60_000;
const LONGEST_FORM = 30_000;

export function limitSlowRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    if (raw.method !== 'GET' && raw.method !== 'HEAD' && routeOptions.config.slow !== true) {
      const timer = setTimeout(() => {
        if (raw.complete) return;
        answerBrokenRequest(Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), raw.socket);
      }, LONGEST_FORM).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
