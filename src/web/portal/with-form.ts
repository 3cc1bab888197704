/** The handler of a form that only a session may send, and only from its own page. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFromHere } from './is-from-here.ts';
import type { Portal } from './portal.ts';
import { readFields, type SentFields } from './read-fields.ts';
import { sendRefusedForm } from './refused-form.ts';
import { sessionCookie } from './session-cookie.ts';
import { TOKEN_FIELD } from './token-field.ts';
import { findVisit, type Visit } from './visit.ts';

export type FormHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  fields: SentFields,
) => Promise<FastifyReply>;

/** Nothing is done by a form from elsewhere or without its token; what was written in it is shown again, to be kept. */
export function withForm(portal: Portal, handle: FormHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = readFields(request.body);
    if (!isFromHere(request)) return sendRefusedForm(portal, request, reply, fields, 'elsewhere');
    const visit = await findVisit(portal, request);
    if (visit === null) {
      sessionCookie.clear(request, reply);
      return sendRefusedForm(portal, request, reply, fields, 'over');
    }
    if (!isToken(visit, fields[TOKEN_FIELD])) {
      return sendRefusedForm(portal, request, reply, fields, 'elsewhere');
    }
    return handle(request, reply, visit, fields);
  };
}

/** Compared in the same time whatever is wrong. A form with files sends its token as its first part. */
export function isToken({ token }: Visit, given: string | undefined): boolean {
  const [known, sent] = [Buffer.from(token), Buffer.from(given ?? '')];
  return known.length === sent.length && timingSafeEqual(known, sent);
}
