/** `POST /status`: what an applicant asks, with all that the official page asks and nothing else. */
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { faultFinder } from '../../services/checking/find-fault.ts';
import { lookUpStatus } from '../../services/look-up/look-up-status.ts';
import type { OfficeContext } from '../../services/office-context.ts';
import { Problem, sendProblem } from '../problem.ts';
import { StatusAnswerJson } from '../status-answer-json.ts';

const StatusAsk = Type.Object(
  {
    post: Type.String({ minLength: 1, maxLength: 10, description: 'Three-letter code' }),
    caseNumber: Type.String({ minLength: 1, maxLength: 40 }),
    passportNumber: Type.String({ minLength: 1, maxLength: 40 }),
    surname: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'The surname or its first five letters',
    }),
  },
  { additionalProperties: false },
);
type StatusAsk = Type.Static<typeof StatusAsk>;

const faultOf = faultFinder(StatusAsk);
const isAsk = (given: unknown): given is StatusAsk => faultOf(given) === null;

const NO_MATCH =
  'No case matches all four values together. Check the post, the case number, the passport number and the first five letters of the surname.';

export function addStatusRoute(app: FastifyInstance, office: OfficeContext): void {
  app.post('/status', {
    schema: {
      summary: 'What the status of a case is and means',
      description:
        'The same answer comes whichever of the values does not match. How long it may still take is asked apart, of POST /forecast: it changes with every day and with what came of others.',
      tags: ['applicant'],
      body: StatusAsk,
      response: {
        200: StatusAnswerJson,
        ...Object.fromEntries([400, 404, 413, 415, 422, 429].map((status) => [status, Problem])),
      },
    },
    handler: async (request, reply) => {
      const { body } = request;
      if (!isAsk(body)) return sendProblem(reply, 'not-valid', faultOf(body) ?? '');
      const outcome = await lookUpStatus(office, body, request.ip);
      if (outcome.is === 'found') return reply.type('application/json').send(outcome.body);
      if (outcome.is === 'no-match') return sendProblem(reply, 'no-match', NO_MATCH);
      reply.header('retry-after', String(outcome.seconds));
      const detail = `Too many look-ups matched nothing. Wait ${outcome.seconds} seconds, then try again.`;
      return sendProblem(reply, 'too-many-look-ups', detail);
    },
  });
}
