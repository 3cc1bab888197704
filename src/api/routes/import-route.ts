/** `POST /desk/import`: JSON lines of cases in, a report for each that failed out, both streamed. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { readLines } from '../../services/lines/read-lines.ts';
import type { OfficeContext } from '../../services/office-context.ts';
import type { AgainReport } from '../../services/record/import-again.ts';
import { importLines, LONGEST_IMPORT_LINE } from '../../services/record/import-lines.ts';
import type { Authorise } from '../authorise.ts';
import { Problem, sendProblem } from '../problem.ts';

const TYPES = ['application/x-ndjson', 'application/jsonl', 'application/json-lines'] as const;

/** A report line at least every so many cases, so that whoever calls can show how far it is. */
const REPORT_EVERY = 1_000;

export function addImportRoute(app: FastifyInstance, office: OfficeContext, authorise: Authorise): void {
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser([...TYPES], (_request, payload, parsed) => parsed(null, payload));
    // Anything else reaches the handler, which names the right type.
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null, null));
    scope.post('/desk/import', {
      onRequest: authorise.hook('import'),
      // A whole register may come in one request; each line has its own bound.
      bodyLimit: Number.MAX_SAFE_INTEGER,
      config: { slow: true },
      schema: {
        summary: 'Import cases with their events, one JSON object a line',
        description:
          'Each line is a case as POST /desk/cases takes it, with "on" and "events". A case is written whole or not at all; one that is known is left as it is, or goes on with the events that came since. The answer is JSON lines: {"line","ok":false,"problem"} for each line that failed, {"done","failed"} now and then, and {"done","failed","end":true} as the last.',
        tags: ['desk'],
        security: [{ bearer: [] }],
        consumes: [...TYPES],
        response: {
          200: Type.String({ description: 'JSON lines' }),
          ...Object.fromEntries([401, 403, 415].map((status) => [status, Problem])),
        },
      },
      handler: (request, reply) => {
        if (!(request.body instanceof Readable)) {
          return sendProblem(reply, 'wrong-type', `Send the lines as ${TYPES[0]}.`);
        }
        const { name, role } = authorise.actorOf(request);
        const lines = readLines(request.body, LONGEST_IMPORT_LINE);
        office.storage.audit.note({
          at: office.now(),
          who: `${role}:${name}`,
          did: 'import',
          caseId: null,
          came: 'done',
        });
        return reply
          .type('application/x-ndjson')
          .send(Readable.from(report(importLines(office, lines, `import:${name}`))));
      },
    });
    done();
  });
}

async function* report(reports: AsyncIterable<readonly AgainReport[]>): AsyncGenerator<string> {
  let [done, failed, said] = [0, 0, 0];
  for await (const together of reports) {
    const bad = together.filter((one) => !one.ok);
    done += together.length;
    failed += bad.length;
    let text = bad.map(({ taken: _, ...one }) => `${JSON.stringify(one)}\n`).join('');
    if (done - said >= REPORT_EVERY) {
      text += `${JSON.stringify({ done, failed })}\n`;
      said = done;
    }
    if (text !== '') yield text;
  }
  yield `${JSON.stringify({ done, failed, end: true })}\n`;
}
