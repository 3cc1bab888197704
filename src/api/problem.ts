/** Errors as problem details (RFC 9457): one table of what can be wrong, the same for every route and the document. */
import type { FastifyReply } from 'fastify';
import Type from 'typebox';

/** Codes never change their meaning: programs look at them. */
export const PROBLEMS = {
  'no-match': { status: 404, title: 'No case matches what was given' },
  'too-many-look-ups': { status: 429, title: 'Too many look-ups that matched nothing' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'not-valid': { status: 422, title: 'A value is not what was expected' },
  'no-token': { status: 401, title: 'This needs a bearer token' },
  'token-not-known': { status: 401, title: 'The bearer token is not known' },
  'not-allowed': { status: 403, title: 'The token’s role may not do this' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'wrong-method': { status: 405, title: 'The method is not taken at this address' },
  'too-long': { status: 414, title: 'The address is too long' },
  'no-such-case': { status: 404, title: 'There is no such case' },
  'no-such-thing': { status: 404, title: 'There is no such record' },
  'number-taken': { status: 409, title: 'Another case has this number' },
  'sequence-conflict': { status: 409, title: 'Somebody recorded something first' },
  'may-not-follow': { status: 422, title: 'Procedure does not allow this now' },
  'key-used-before': { status: 422, title: 'The idempotency key was used for another request' },
  'key-in-use': { status: 409, title: 'The first request with this idempotency key is not finished' },
  'too-few-cases': { status: 404, title: 'Too few cases to be shown' },
  'nothing-learned': { status: 503, title: 'Nothing is known yet to answer from' },
  'not-open': { status: 403, title: 'This may not be handed on' },
  'too-large': { status: 413, title: 'The request is too large' },
  'wrong-type': { status: 415, title: 'The content type is not taken here' },
  'our-fault': { status: 500, title: 'Something is wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** What can be wrong with any body, whatever the route. */
export const UNREADABLE = [
  'bad-request',
  'not-valid',
  'too-large',
  'wrong-type',
] as const satisfies readonly ProblemCode[];

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'A reference that names the kind of problem' }),
    code: Type.Union(Object.keys(PROBLEMS).map((code) => Type.Literal(code))),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String({ description: 'What was given, what was expected, what to do' })),
  },
  { description: 'Problem details, RFC 9457' },
);

/** Sends the problem; `more` are members of this kind of problem, such as the sequence of a conflict. */
export function sendProblem(
  reply: FastifyReply,
  code: ProblemCode,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const { status, title } = PROBLEMS[code];
  const body = { type: `/api/v1/problems/${code}`, code, title, status, detail, ...more };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
}
