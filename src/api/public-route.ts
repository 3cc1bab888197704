/** Routes that anybody may ask: one object each makes the route, checks what comes, and stands in the document. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import Type, { type Static, type TSchema } from 'typebox';
import { faultFinder } from '../services/checking/find-fault.ts';
import type { OfficeContext } from '../services/office-context.ts';
import { PROBLEMS, Problem, type ProblemCode, sendProblem, UNREADABLE } from './problem.ts';
import type { Answer } from './route.ts';

export type PublicAsked<Body> = {
  readonly body: Body;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
};

export type PublicRoute = {
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`, as Fastify writes it. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly body: TSchema | null;
  /** Names of the query with what they are. */
  readonly query: Readonly<Record<string, string>>;
  readonly answer: TSchema;
  readonly problems: readonly ProblemCode[];
  readonly handle: (office: OfficeContext, asked: PublicAsked<unknown>) => Promise<Answer>;
};

/** Types the handler by the schema of its body. */
export function publicRoute<Body extends TSchema | null>(
  spec: Omit<PublicRoute, 'body' | 'handle'> & {
    readonly body: Body;
    readonly handle: (
      office: OfficeContext,
      asked: PublicAsked<Body extends TSchema ? Static<Body> : null>,
    ) => Promise<Answer>;
  },
): PublicRoute {
  // The one place where "checked against the schema" becomes a type.
  return { ...spec, handle: spec.handle as PublicRoute['handle'] };
}

export function addPublicRoutes(
  app: FastifyInstance,
  office: OfficeContext,
  routes: readonly PublicRoute[],
): void {
  for (const route of routes) {
    const faultOf = route.body === null ? () => null : faultFinder(route.body);
    app.route({
      method: route.method,
      url: route.path,
      schema: documentOf(route),
      handler: async (request, reply) => {
        const body = route.body === null ? null : request.body;
        const fault = faultOf(body);
        if (fault !== null) return sendProblem(reply, 'not-valid', fault);
        const asked = { body, params: texts(request.params), query: texts(request.query) };
        return sendAnswer(reply, await route.handle(office, asked));
      },
    });
  }
}

function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  if ('problem' in answer) return sendProblem(reply, answer.problem, answer.detail, answer.more);
  return reply.code(answer.status).type('application/json').send(JSON.stringify(answer.body));
}

function texts(given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
  );
}

function documentOf({ summary, tag, body, query, answer, problems, path }: PublicRoute) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const texted = (entries: readonly (readonly [string, string])[]) =>
    Type.Object(
      Object.fromEntries(
        entries.map(([name, says]) => [name, Type.Optional(Type.String({ description: says }))]),
      ),
    );
  const own: readonly ProblemCode[] = [...problems, ...(body === null ? [] : UNREADABLE)];
  return {
    ...{ summary, tags: [tag] },
    ...(body === null ? {} : { body }),
    ...(names.length === 0
      ? {}
      : { params: Type.Object(Object.fromEntries(names.map((name) => [name, Type.String()]))) }),
    ...(Object.keys(query).length === 0 ? {} : { querystring: texted(Object.entries(query)) }),
    response: { 200: answer, ...Object.fromEntries(own.map((code) => [PROBLEMS[code].status, Problem])) },
  };
}
