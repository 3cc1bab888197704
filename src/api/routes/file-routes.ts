/** What is no JSON at the desk: the papers that applicants gave, and the letter as PDF. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { addressOf } from '../../services/address-of.ts';
import { letterOfCase } from '../../services/letter/letter-of-case.ts';
import { writeLetterPdf } from '../../services/letter/write-letter-pdf.ts';
import type { OfficeContext } from '../../services/office-context.ts';
import type { AuditEntry } from '../../services/ports/access.ts';
import type { Authorise } from '../authorise.ts';
import { Problem, sendProblem } from '../problem.ts';

const IdIn = Type.Object({ id: Type.String() });

export function addFileRoutes(app: FastifyInstance, office: OfficeContext, authorise: Authorise): void {
  const note = (request: FastifyRequest, did: string, caseId: string | null, came: AuditEntry['came']) => {
    const { role, name } = authorise.actorOf(request);
    office.storage.audit.note({ at: office.now(), who: `${role}:${name}`, did, caseId, came });
  };
  const get = (
    url: string,
    summary: string,
    handler: (id: string, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ) =>
    app.get(url, {
      onRequest: authorise.hook('read'),
      schema: {
        summary,
        tags: ['desk'],
        security: [{ bearer: [] }],
        params: IdIn,
        response: {
          200: Type.String({ format: 'binary' }),
          ...Object.fromEntries([401, 403, 404].map((status) => [status, Problem])),
        },
      },
      handler: (request, reply) => {
        const { params } = request;
        const id = typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
        return handler(id, request, reply);
      },
    });

  get('/desk/papers/:id', 'A paper that an applicant gave', async (id, request, reply) => {
    const found = await office.storage.papers.read(id);
    note(request, 'read-paper', found?.paper.caseId ?? null, found === null ? 'not-found' : 'done');
    if (found === null) return sendProblem(reply, 'no-such-thing', 'There is no paper with this id.');
    const { type, name } = found.paper;
    return (
      reply
        .type(type)
        // Never shown inside a page of ours: it came from outside.
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(found.bytes))
    );
  });

  get('/desk/cases/:id/letter.pdf', 'The 221(g) letter of a case', async (id, request, reply) => {
    const whole = await office.storage.cases.read(id);
    const letter = whole && letterOfCase(office, whole, await office.published.read());
    note(request, 'read-letter', whole === null ? null : id, letter === null ? 'not-found' : 'done');
    if (whole === null) return sendProblem(reply, 'no-such-case', 'There is no case with this id.');
    if (letter === null) {
      const detail =
        'No letter was given in this case, or it is not refused under section 221(g). Record "letter-given" first.';
      return sendProblem(reply, 'no-such-thing', detail);
    }
    const { givenName, surname, caseNumber } = whole.record.identity;
    const pdf = await writeLetterPdf({
      letter,
      applicant: { name: `${givenName} ${surname}`, caseNumber },
      page: addressOf(office, request, '/status'),
      words: office.words,
      size: 'A4',
    });
    return reply.type('application/pdf').header('cache-control', 'no-store').send(Buffer.from(pdf));
  });
}
