/** The JSON API: a scope of its own below `/api/v1`, with its own errors and the document made from the same schemas. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { OfficeContext } from '../services/office-context.ts';
import { answerFault, answerMissing } from './answer-faults.ts';
import { addDeskRoutes } from './desk-routes.ts';
import { methodsAt } from './methods-at.ts';
import { PROBLEMS, sendProblem } from './problem.ts';
import { addPublicRoutes } from './public-route.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { CASE_ROUTES } from './routes/case-routes.ts';
import { addDataSetCsvRoute } from './routes/data-set-csv-route.ts';
import { EDITION_ROUTES } from './routes/edition-routes.ts';
import { ENQUIRY_ROUTES } from './routes/enquiry-routes.ts';
import { addFileRoutes } from './routes/file-routes.ts';
import { addImportRoute } from './routes/import-route.ts';
import { NOTICE_ROUTES } from './routes/notice-routes.ts';
import { QUEUE_ROUTES } from './routes/queue-routes.ts';
import { RECORD_ROUTES } from './routes/record-routes.ts';
import { addStatusRoute } from './routes/status-route.ts';
import { WAITS_ROUTES } from './routes/waits-routes.ts';
import { WEBHOOK_ROUTES } from './routes/webhook-routes.ts';

const DESK_ROUTES = [
  ...CASE_ROUTES,
  ...RECORD_ROUTES,
  ...QUEUE_ROUTES,
  ...EDITION_ROUTES,
  ...NOTICE_ROUTES,
  ...ENQUIRY_ROUTES,
  ...WEBHOOK_ROUTES,
];

/** To be registered with the prefix `/api/v1`. */
export function apiRoutes(office: OfficeContext) {
  return async (app: FastifyInstance): Promise<void> => {
    // Bodies are checked by the handlers, which say in a sentence what is wrong; the schemas make the document.
    app.setValidatorCompiler(() => () => true);
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));
    // A form or plain text needs no leave of ours to be sent from another site; JSON does.
    app.removeContentTypeParser(['text/plain', 'application/x-www-form-urlencoded']);
    refuseUnsafe(app);
    // Nothing on the way may keep what is about one person.
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    });
    app.setErrorHandler(answerFault(office.complain));
    app.setNotFoundHandler(answerMissing(methodsAt(app)));
    await app.register(swagger, { openapi: documentHead(office.version) });
    addStatusRoute(app, office);
    const authorise = addDeskRoutes(app, office, DESK_ROUTES);
    addImportRoute(app, office, authorise);
    addFileRoutes(app, office, authorise);
    addPublicRoutes(app, office, WAITS_ROUTES);
    addDataSetCsvRoute(app, office);
    app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()));
    app.get('/problems/:code', { schema: { hide: true } }, (request, reply) => {
      const { code } = request.params as { readonly code: string };
      const known = Object.entries(PROBLEMS).find(([name]) => name === code);
      if (known === undefined) return sendProblem(reply, 'not-found', 'There is no problem of this name.');
      return reply.send({ code, ...known[1] });
    });
  };
}

function documentHead(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Overcome',
      version,
      description:
        'What a visa status really means, for applicants; the case’s record, for the office. Errors are problem details (RFC 9457). Writes take an Idempotency-Key.',
    },
    components: { securitySchemes: { bearer: { type: 'http' as const, scheme: 'bearer' } } },
  };
}
