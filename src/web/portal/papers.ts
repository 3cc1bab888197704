/** `/status/papers/:id`: a copy of a file that was given, for whoever gave it. It is saved and never shown here. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notThere } from './not-there.ts';
import type { PortalPage } from './portal.ts';
import { withVisit } from './visit.ts';

export const paperRoutes: PortalPage = {
  routes: (app, portal) => {
    const { storage, now } = portal.office;
    app.get(
      '/status/papers/:id',
      withVisit(portal, async (request, reply, { session: { caseId } }) => {
        const found = await storage.papers.read(idIn(request));
        // A paper of another case is none: its id tells nobody that it exists.
        const own = found !== null && found.paper.caseId === caseId ? found : null;
        const came = own === null ? 'not-found' : 'done';
        storage.audit.note({ at: now(), who: 'applicant', did: 'read-own-paper', caseId, came });
        if (own === null) return notThere(reply);
        return attach(reply, own.paper.name).type(own.paper.type).send(Buffer.from(own.bytes));
      }),
    );
  },
};

/** It came from outside: no browser opens it inside a page of ours, and no script in it would run. */
function attach(reply: FastifyReply, name: string): FastifyReply {
  reply.raw.setHeader('content-security-policy', "default-src 'none'; sandbox");
  return reply.header('content-disposition', `attachment; filename*=UTF-8''${encoded(name)}`);
}

/** RFC 8187: what the function of the language leaves as it is and the header does not allow. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function idIn({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
}
