/** Makes the routes of the office's side from their table. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { faultFinder } from '../services/checking/find-fault.ts';
import type { OfficeContext } from '../services/office-context.ts';
import type { AuditEntry, Token } from '../services/ports/access.ts';
import { type Authorise, makeAuthorise } from './authorise.ts';
import { LONGEST_KEY, makeIdempotent } from './idempotent.ts';
import { PROBLEMS, Problem, type ProblemCode, sendProblem, UNREADABLE } from './problem.ts';
import type { Answer, DeskRoute } from './route.ts';

type Idempotent = ReturnType<typeof makeIdempotent>;

export function addDeskRoutes(
  app: FastifyInstance,
  office: OfficeContext,
  routes: readonly DeskRoute[],
): Authorise {
  const authorise = makeAuthorise(office);
  const idempotent = makeIdempotent(office);
  for (const route of routes) {
    app.route({
      method: route.method,
      url: `/desk${route.path}`,
      schema: documentOf(route),
      onRequest: authorise.hook(route.right),
      handler: handlerOf(route, office, authorise, idempotent),
    });
  }
  return authorise;
}

function handlerOf(route: DeskRoute, office: OfficeContext, authorise: Authorise, idempotent: Idempotent) {
  const faultOf = route.body === null ? () => null : faultFinder(route.body);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const body = route.body === null ? null : request.body;
    const fault = faultOf(body);
    if (fault !== null) return sendProblem(reply, 'not-valid', fault);
    const actor = authorise.actorOf(request);
    const params = texts(request.params);
    const act = async (): Promise<Answer> => {
      const answer = await route.handle(office, { body, params, query: texts(request.query), actor });
      office.storage.audit.note(
        auditEntry(route.did, actor, params['id'] ?? idIn(answer), answer, office.now()),
      );
      return answer;
    };
    const key = request.headers['idempotency-key'];
    if (route.method === 'GET' || typeof key !== 'string') return sendAnswer(reply, await act());
    const asked = { key, actor: actor.id, request: [request.method, request.url, JSON.stringify(body)] };
    const { answer, replayed } = await idempotent(asked, act);
    if (replayed) reply.header('idempotent-replayed', 'true');
    return sendAnswer(reply, answer);
  };
}

function auditEntry(
  did: string,
  { name, role }: Token,
  caseId: string | null,
  answer: Answer,
  at: number,
): AuditEntry {
  const came = !('problem' in answer)
    ? 'done'
    : PROBLEMS[answer.problem].status === 404
      ? 'not-found'
      : 'refused';
  return { at, who: `${role}:${name}`, did, caseId, came };
}

/** What was made has its id in the answer. */
function idIn(answer: Answer): string | null {
  if ('problem' in answer || typeof answer.body !== 'object' || answer.body === null) return null;
  return 'id' in answer.body && typeof answer.body.id === 'string' ? answer.body.id : null;
}

function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  if ('problem' in answer) return sendProblem(reply, answer.problem, answer.detail, answer.more);
  return reply.code(answer.status).type('application/json').send(JSON.stringify(answer.body));
}

/** What came in path or query, as text; a name that came twice counts the last time. */
function texts(given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
  );
}

/** What every write takes. */
const KeyHeader = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: LONGEST_KEY,
      description:
        'A request that comes again under the same key is answered as the first time and not done again',
    }),
  ),
});

function documentOf({
  method,
  summary,
  path,
  body,
  documentedBody,
  query,
  answers: [status, answer],
  problems,
}: DeskRoute) {
  const own: readonly ProblemCode[] = [
    ...problems,
    'no-token',
    'not-allowed',
    ...(body === null ? [] : UNREADABLE),
    ...(method === 'GET' ? [] : (['key-in-use', 'key-used-before'] as const)),
  ];
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  return {
    summary,
    tags: ['desk'],
    security: [{ bearer: [] }],
    ...(body === null ? {} : { body: documentedBody ?? body }),
    ...(names.length === 0
      ? {}
      : { params: Type.Object(Object.fromEntries(names.map((name) => [name, Type.String()]))) }),
    ...(method === 'GET' ? {} : { headers: KeyHeader }),
    ...(Object.keys(query).length === 0
      ? {}
      : {
          querystring: Type.Object(
            Object.fromEntries(
              Object.entries(query).map(([name, says]) => [
                name,
                Type.Optional(Type.String({ description: says })),
              ]),
            ),
          ),
        }),
    response: {
      [status]: answer,
      ...Object.fromEntries(own.map((code) => [PROBLEMS[code].status, Problem])),
    },
  };
}
