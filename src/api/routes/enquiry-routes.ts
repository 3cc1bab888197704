/** Questions of applicants, as an officer reads and answers them. */
import Type from 'typebox';
import { answerTemplates } from '../../services/enquiries/answer-templates.ts';
import type { Enquiry } from '../../services/ports/enquiries.ts';
import { sayCase } from '../../services/status/say-case.ts';
import type { Answer, DeskRoute } from '../route.ts';
import { deskRoute } from '../route.ts';
import { NO_SUCH_CASE } from '../say-record-problem.ts';

const List = Type.Object({
  enquiries: Type.Array(Type.Object({ id: Type.String() }, { additionalProperties: true })),
});

const MOST_WAITING = 200;

const waitingRoute = deskRoute({
  method: 'GET',
  path: '/enquiries',
  right: 'read',
  did: 'read-enquiries',
  summary: 'Questions that wait for an answer, the oldest first',
  query: { post: 'three-letter code; all posts when left out' },
  body: null,
  answers: [200, List],
  handle: async ({ storage }, { query }) => {
    const waiting = await storage.enquiries.waiting(query['post'] ?? null, MOST_WAITING);
    return { status: 200, body: { enquiries: waiting.map(shown) } };
  },
});

const ofCaseRoute = deskRoute({
  method: 'GET',
  path: '/cases/:id/enquiries',
  right: 'read',
  did: 'read-enquiries',
  summary: 'Every question of a case with its answers',
  body: null,
  answers: [200, List],
  problems: ['no-such-case'],
  handle: async ({ storage }, { params }) => {
    const id = params['id'] ?? '';
    if ((await storage.cases.read(id)) === null) return NO_SUCH_CASE;
    return { status: 200, body: { enquiries: (await storage.enquiries.ofCase(id)).map(shown) } };
  },
});

const answerRoute = deskRoute({
  method: 'POST',
  path: '/enquiries/:enquiry/answers',
  right: 'record',
  did: 'answer-enquiry',
  summary: 'Answer a question',
  body: Type.Object(
    {
      body: Type.String({ maxLength: 4_000, pattern: '\\S', description: 'plain text' }),
      keepOpen: Type.Optional(Type.Boolean({ description: 'the post has still something to say' })),
    },
    { additionalProperties: false },
  ),
  answers: [201, Type.Object({ id: Type.String() })],
  problems: ['no-such-thing'],
  handle: async ({ storage, now }, { body, params, actor }): Promise<Answer> => {
    const id = params['enquiry'] ?? '';
    const message = { by: `officer:${actor.name}`, body: body.body, at: now() };
    const there = await storage.enquiries.reply(id, message, body.keepOpen ?? false);
    return there
      ? { status: 201, body: { id } }
      : {
          problem: 'no-such-thing',
          detail: 'There is no question with this id. GET /api/v1/desk/enquiries lists those that wait.',
        };
  },
});

const templatesRoute = deskRoute({
  method: 'GET',
  path: '/answer-templates',
  right: 'read',
  did: 'read-answer-templates',
  summary:
    'Answers that are given often, with the facts of a case filled in; change them and send them as an answer',
  query: { case: 'id of the case' },
  body: null,
  answers: [
    200,
    Type.Object({
      templates: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), body: Type.String() })),
    }),
  ],
  problems: ['no-such-case'],
  handle: async (office, { query }) => {
    const whole = await office.storage.cases.read(query['case'] ?? '');
    if (whole === null) return NO_SUCH_CASE;
    const answer = sayCase(office, whole, await office.published.read());
    return {
      status: 200,
      body: { templates: answerTemplates(answer, office.words, office.today().toString()) },
    };
  },
});

const shown = ({ messages, ...enquiry }: Enquiry) => ({
  ...enquiry,
  messages: messages.map(({ at, ...message }) => ({ ...message, at: new Date(at).toISOString() })),
});

export const ENQUIRY_ROUTES: readonly DeskRoute[] = [waitingRoute, ofCaseRoute, answerRoute, templatesRoute];
