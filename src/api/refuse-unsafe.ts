/** Refuses what no data may have before a handler sees it: in body, path and query of every route alike. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { findUnsafe } from '../services/checking/find-unsafe.ts';
import { sendProblem } from './problem.ts';

/** Runs after the token was checked: nobody without one makes us look at what was sent to the desk. */
export function refuseUnsafe(app: FastifyInstance): void {
  // No promise: this runs before every answer of the API, and has nothing to wait for.
  app.addHook('preHandler', ({ params, query, body }, reply, done) => {
    // What is streamed is looked at line by line.
    const streamed = body instanceof Readable;
    const fault = findUnsafe(params) ?? findUnsafe(query) ?? (streamed ? null : findUnsafe(body));
    if (fault === null) done();
    else sendProblem(reply, 'not-valid', fault);
  });
}
