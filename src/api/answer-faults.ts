/** Faults of requests to the API as problem details: also of those that no route of it was reached by. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

type Complain = (bug: unknown) => void;

/** A bug is told to whoever runs the service; what a client did wrong is told to the client alone. */
export function answerFault(complain: Complain) {
  return (error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { statusCode, code } = traitsOf(error);
    if (code === 'FST_ERR_BAD_URL') {
      return sendProblem(
        reply,
        'bad-request',
        'The address cannot be read. Encode its parts as UTF-8 with %.',
      );
    }
    if (statusCode === 414) {
      return sendProblem(
        reply,
        'too-long',
        'A part of the address has more than 200 characters. Look it up.',
      );
    }
    if (statusCode === 413) {
      return sendProblem(reply, 'too-large', 'The body is larger than is taken here. Send less at a time.');
    }
    if (statusCode === 415) return sendProblem(reply, 'wrong-type', 'Send the body as application/json.');
    if (statusCode >= 400 && statusCode < 500) {
      return sendProblem(reply, 'bad-request', 'The body is no JSON. Send one JSON object.');
    }
    complain(error);
    const detail = 'It was not you. Try again; whoever runs this service has been told.';
    return sendProblem(reply, 'our-fault', detail);
  };
}

function traitsOf(error: unknown): { readonly statusCode: number; readonly code: string } {
  if (typeof error !== 'object' || error === null) return { statusCode: 500, code: '' };
  return {
    statusCode: 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500,
    code: 'code' in error ? String(error.code) : '',
  };
}

/** What was asked for is not here, or not with this method: then those that are taken stand in `Allow`. */
export function answerMissing(methodsOf: (url: string) => readonly string[]) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const methods = methodsOf(request.url);
    if (methods.length === 0) {
      const detail = `There is no ${request.method} here. GET /api/v1/openapi.json lists what there is.`;
      return sendProblem(reply, 'not-found', detail);
    }
    const allow = methods.join(', ');
    reply.header('allow', allow);
    return sendProblem(reply, 'wrong-method', `${request.method} came; this address takes ${allow}.`);
  };
}
