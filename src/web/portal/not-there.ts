/** The page that says that there is nothing here: the same for what never was and for what is another's. */
import type { FastifyReply } from 'fastify';

export function notThere(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
