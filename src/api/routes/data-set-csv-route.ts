/** `GET /data-sets/{id}.csv`: the rows of a set, where its licence lets anybody have a copy. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { OfficeContext } from '../../services/office-context.ts';
import { writeCsv } from '../../services/waits/write-csv.ts';
import { Problem, sendProblem } from '../problem.ts';

export function addDataSetCsvRoute(app: FastifyInstance, { storage: { waits } }: OfficeContext): void {
  app.get('/data-sets/:file', {
    schema: {
      summary: 'The waits of a set as CSV',
      description:
        'The name of the file is the id of the set and ".csv". Source and licence stand in the headers.',
      tags: ['waits'],
      params: Type.Object({ file: Type.String({ description: 'ID.csv' }) }),
      response: { 200: Type.String({ description: 'text/csv' }), 403: Problem, 404: Problem },
    },
    handler: async (request, reply) => {
      const { file } = request.params as { readonly file: string };
      const set = (await waits.sets()).find(({ id }) => `${id}.csv` === file);
      if (set === undefined) {
        return sendProblem(reply, 'no-such-thing', 'There is no such set. GET /api/v1/data-sets lists them.');
      }
      if (!set.mayDownload) {
        return sendProblem(
          reply,
          'not-open',
          'Its licence does not let anybody have a copy, or nobody named one.',
        );
      }
      reply.header('content-disposition', `attachment; filename="${set.id}.csv"`);
      if (set.licence !== null) reply.header('x-licence', set.licence);
      if (set.source !== null) reply.header('link', `<${encodeURI(set.source)}>; rel="via"`);
      return reply.type('text/csv; charset=utf-8').send(Readable.from(writeCsv(waits, set.id)));
    },
  });
}
