/** An office with its API over a real storage, asked without a socket. */
import { type FastifyInstance, fastify } from 'fastify';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { englishWords } from '../../src/language/words.ts';
import { makeToken } from '../../src/services/access/make-token.ts';
import { makeOfficeContext } from '../../src/services/make-office-context.ts';
import type { OfficeContext } from '../../src/services/office-context.ts';
import type { Role } from '../../src/services/ports/access.ts';
import type { Storage } from '../../src/services/ports/storage.ts';
import { TEST_KEYRING } from '../../src/storage/testing/describe-storage.ts';

export type Json = Readonly<Record<string, unknown>>;

export type ApiAnswer = {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, unknown>>;
};

export type OpenApi = {
  readonly app: FastifyInstance;
  readonly office: OfficeContext;
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<ApiAnswer>;
  /** Moves the clock of the office. */
  readonly setToday: (day: string) => void;
};

export async function openApi(
  storage: Storage,
  role: Role = 'officer',
  wrongLookUps: number | null = 30,
): Promise<OpenApi> {
  let today = '2026-03-20';
  const office = makeOfficeContext({
    storage,
    keyring: TEST_KEYRING,
    words: englishWords(),
    today: () => Temporal.PlainDate.from(today),
    now: () => Date.now(),
    version: 'test',
    wakeDelivery: () => {},
    complain: (bug) => {
      throw bug;
    },
    wrongLookUps,
  });
  const token = await makeToken(office, role, 'tester');
  const app = fastify();
  await app.register(apiRoutes(office), { prefix: '/api/v1' });
  return {
    app,
    office,
    setToday: (day) => {
      today = day;
    },
    ask: async (method, path, body, headers = {}) => {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: answer.statusCode, body: asJson(answer.body), headers: answer.headers };
    },
  };
}

function asJson(text: string): Json {
  const read: unknown = text === '' ? {} : JSON.parse(text.trim().split('\n').at(-1) ?? '{}');
  return typeof read === 'object' && read !== null ? { ...read } : {};
}

/** A case that may be opened; `number` makes it another. */
export function newCase(number = 1, more: Json = {}): Json {
  return {
    post: 'LND',
    caseNumber: `AA00${String(number).padStart(6, '0')}`,
    visaClass: 'F1',
    immigrant: false,
    applicant: {
      surname: 'de la Cruz',
      givenName: 'Ana',
      dateOfBirth: '1990-01-31',
      passportNumber: `X-${number}23 456`,
    },
    ...more,
  };
}

export const lookUpOf = (number = 1, more: Json = {}): Json => ({
  post: 'LND',
  caseNumber: `aa00 ${String(number).padStart(6, '0')}`,
  passportNumber: `x${number}23456`,
  surname: 'DELAC',
  ...more,
});
