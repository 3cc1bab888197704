/** What waits for an officer: the queues, how many cases stand in each, and a queue's cases page by page. */
import Type from 'typebox';
import { QUEUES, type QueueName } from '../../services/ports/statuses.ts';
import { type DeskRoute, deskRoute } from '../route.ts';

const MOST_ROWS = 200;
const ROWS = 50;

const isQueue = (name: string): name is QueueName => Object.hasOwn(QUEUES, name);

const countRoute = deskRoute({
  method: 'GET',
  path: '/queues',
  right: 'read',
  did: 'count-queues',
  summary: 'The queues, and how many cases stand in each',
  query: { post: 'three-letter code; all posts when left out' },
  body: null,
  answers: [
    200,
    Type.Object({
      queues: Type.Array(Type.Object({ name: Type.String(), says: Type.String(), cases: Type.Integer() })),
    }),
  ],
  handle: async ({ storage }, { query }) => {
    const counts = await storage.statuses.countQueues(query['post'] ?? null);
    const queues = Object.entries(QUEUES).map(([name, says]) => ({
      ...{ name, says },
      cases: isQueue(name) ? counts[name] : 0,
    }));
    return { status: 200, body: { queues } };
  },
});

const pageRoute = deskRoute({
  method: 'GET',
  path: '/queues/:name',
  right: 'read',
  did: 'read-queue',
  summary: 'The cases of a queue, those that have waited longest first',
  query: {
    post: 'three-letter code; all posts when left out',
    after: '"next" of the page before',
    limit: `1 to ${MOST_ROWS}; ${ROWS} unless told`,
  },
  body: null,
  answers: [
    200,
    Type.Object({
      cases: Type.Array(Type.Object({ caseId: Type.String() }, { additionalProperties: true })),
      next: Type.Union([Type.String(), Type.Null()]),
    }),
  ],
  problems: ['no-such-thing', 'not-valid'],
  handle: async ({ storage }, { params, query }) => {
    const queue = params['name'] ?? '';
    if (!isQueue(queue)) {
      const detail = `There is no queue "${queue.slice(0, 40)}". There are: ${Object.keys(QUEUES).join(', ')}.`;
      return { problem: 'no-such-thing', detail };
    }
    const asked = query['limit'] ?? String(ROWS);
    const limit = Number(asked);
    if (!/^\d{1,3}$/.test(asked) || limit < 1 || limit > MOST_ROWS) {
      const detail = `"limit" is "${asked.slice(0, 20)}". Give a number from 1 to ${MOST_ROWS}.`;
      return { problem: 'not-valid', detail };
    }
    const page = await storage.statuses.queue({
      ...{ queue, limit },
      post: query['post'] ?? null,
      after: query['after'] ?? null,
    });
    return { status: 200, body: { cases: page.rows, next: page.next } };
  },
});

export const QUEUE_ROUTES: readonly DeskRoute[] = [countRoute, pageRoute];
