/** Lets a request through to the office's side when its token may do what the route does. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkToken, type Right } from '../services/access/check-token.ts';
import type { OfficeContext } from '../services/office-context.ts';
import type { Token } from '../services/ports/access.ts';
import { sendProblem } from './problem.ts';

const SAYS = {
  'no-token': [
    'no-token',
    'Send "Authorization: Bearer TOKEN". `overcome admin token --role officer` makes one.',
  ],
  'not-known': ['token-not-known', 'The token is not known here, or was revoked. Make a new one.'],
  'not-allowed': [
    'not-allowed',
    'The role of this token does not include this. Ask for a token of another role.',
  ],
} as const;

export function makeAuthorise(office: OfficeContext) {
  const actors = new WeakMap<FastifyRequest, Token>();
  return {
    /** Runs before the body is read: nobody without a token makes us read one. */
    hook: (right: Right) => async (request: FastifyRequest, reply: FastifyReply) => {
      const checked = await checkToken(office, request.headers.authorization, right);
      if (checked.ok) {
        actors.set(request, checked.token);
        return;
      }
      if (checked.reason === 'not-allowed') noteRefused(office, checked.token, right);
      const [code, says] = SAYS[checked.reason];
      if (code !== 'not-allowed') reply.header('www-authenticate', 'Bearer realm="overcome"');
      sendProblem(reply, code, says);
      return reply;
    },
    actorOf: (request: FastifyRequest): Token => {
      const actor = actors.get(request);
      if (actor === undefined) throw new Error('A desk route was reached without its token being checked.');
      return actor;
    },
  };
}
/** Somebody who is known reached for what is not theirs. Unknown tokens are not noted: anybody may send any number. */
function noteRefused({ storage, now }: OfficeContext, { role, name }: Token, right: Right): void {
  storage.audit.note({
    at: now(),
    who: `${role}:${name}`,
    did: `try-${right}`,
    caseId: null,
    came: 'refused',
  });
}

export type Authorise = ReturnType<typeof makeAuthorise>;
