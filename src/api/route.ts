/** What a route of the API is: one object that makes the route, checks what comes, and stands in the document. */
import type { HTTPMethods } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Right } from '../services/access/check-token.ts';
import type { OfficeContext } from '../services/office-context.ts';
import type { Token } from '../services/ports/access.ts';
import type { ProblemCode } from './problem.ts';

/** A handler answers with a value; sending it, and keeping it for a repeated request, is done in one place. */
export type Answer =
  | { readonly status: 200 | 201 | 202 | 204; readonly body: unknown }
  | {
      readonly problem: ProblemCode;
      readonly detail: string;
      readonly more?: Readonly<Record<string, unknown>>;
    };

export type Asked<Body> = {
  /** Fits the route's schema. */
  readonly body: Body;
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly actor: Token;
};

export type DeskRoute = {
  readonly method: Extract<HTTPMethods, 'GET' | 'POST' | 'PUT' | 'DELETE'>;
  /** Below `/api/v1/desk`, as Fastify writes it. */
  readonly path: string;
  readonly right: Right;
  /** What the audit log calls it. */
  readonly did: string;
  readonly summary: string;
  readonly body: TSchema | null;
  /** What the document shows in place of `body`, where the handler checks more closely than one schema can say. */
  readonly documentedBody?: TSchema;
  readonly query: Readonly<Record<string, string>>;
  /** Status and schema of the answer that is no problem. */
  readonly answers: readonly [number, TSchema];
  /** Codes of problems of its own, for the document. */
  readonly problems: readonly ProblemCode[];
  readonly handle: (office: OfficeContext, asked: Asked<unknown>) => Promise<Answer>;
};

type Spec<Body extends TSchema | null> = Omit<DeskRoute, 'body' | 'handle' | 'query' | 'problems'> & {
  readonly body: Body;
  readonly query?: Readonly<Record<string, string>>;
  readonly problems?: readonly ProblemCode[];
  readonly handle: (
    office: OfficeContext,
    asked: Asked<Body extends TSchema ? Static<Body> : null>,
  ) => Promise<Answer>;
};

/** Types the handler by the schema of its body: the body is checked against it before the handler is called. */
export function deskRoute<Body extends TSchema | null>(spec: Spec<Body>): DeskRoute {
  const { handle, query = {}, problems = [], ...rest } = spec;
  // The one place where "checked against the schema" becomes a type.
  const untyped = handle as DeskRoute['handle'];
  return { ...rest, query, problems, handle: untyped };
}
