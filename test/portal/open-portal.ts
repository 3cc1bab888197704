/** The applicant's side over a real storage in a folder of its own, filled with the demonstration. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { englishWords } from '../../src/language/words.ts';
import type { DemoLookUp } from '../../src/services/demo/demo-look-ups.ts';
import { fillDemo } from '../../src/services/demo/fill-demo.ts';
import { makeContext } from '../../src/services/make-context.ts';
import { makeOfficeContext, type OfficeParts } from '../../src/services/make-office-context.ts';
import type { OfficeContext } from '../../src/services/office-context.ts';
import type { Storage } from '../../src/services/ports/storage.ts';
import { makeForecasts } from '../../src/services/waits/forecasts.ts';
import { makeStorage, openDatabase } from '../../src/storage/open-storage.ts';
import { TEST_KEYRING } from '../../src/storage/testing/describe-storage.ts';
import { makeServer } from '../../src/web/server.ts';

export type OpenPortal = {
  readonly server: FastifyInstance;
  readonly office: OfficeContext;
  /** What the demonstration tells to look up. */
  readonly lookUps: readonly DemoLookUp[];
  /** Moves the clock on, in minutes. */
  readonly wait: (minutes: number) => void;
  readonly close: () => Promise<void>;
};

export const PORTAL_DAY = '2026-11-23';

/**
 * @param given a storage that is opened and closed elsewhere; one in a folder of its own unless told.
 * @param databaseUrl of an empty PostgreSQL database for a storage of its own; SQLite unless told.
 */
export async function openPortal(
  wrongLookUps: number | null = null,
  given: Storage | null = null,
  databaseUrl: string | null = null,
): Promise<OpenPortal> {
  const complain = (bug: unknown): void => console.error(bug);
  const own = given === null ? await openOwn(complain, databaseUrl) : null;
  const storage = given ?? own?.storage;
  if (storage === undefined) throw new Error('There is no storage.');
  let at = Temporal.Instant.from(`${PORTAL_DAY}T09:00:00Z`).epochMilliseconds;
  const { office, server } = serve(storage, { wrongLookUps, now: () => at, complain });
  const lookUps = await fillDemo(office);
  return {
    ...{ server, office, lookUps },
    wait: (minutes) => {
      at += minutes * 60_000;
    },
    close: async () => {
      await server.close();
      await own?.close();
    },
  };
}

/** The same without the demonstration, with what an operator sets. */
export async function openEmpty(
  set: Pick<OfficeParts, 'posts' | 'operator'> = {},
): Promise<Omit<OpenPortal, 'wait' | 'lookUps'>> {
  const complain = (bug: unknown): void => console.error(bug);
  const { storage, close } = await openOwn(complain);
  const { office, server } = serve(storage, { ...set, wrongLookUps: null, now: () => 0, complain });
  return {
    ...{ office, server },
    close: async () => {
      await server.close();
      await close();
    },
  };
}

type Served = Pick<OfficeParts, 'wrongLookUps' | 'now' | 'complain' | 'posts' | 'operator'>;

function serve(storage: Storage, parts: Served) {
  const today = () => Temporal.PlainDate.from(PORTAL_DAY);
  // Nothing is learned until a test asks for it.
  const forecasts = makeForecasts({ check: true });
  const office = makeOfficeContext({
    ...{ ...parts, forecasts, storage, keyring: TEST_KEYRING, words: englishWords(), today },
    ...{ version: 'test', wakeDelivery: () => undefined },
  });
  const { words } = office;
  const context = makeContext({ today, seconds: () => 0, complain: parts.complain }, words, forecasts);
  return { office, server: makeServer(context, { office, behindProxy: true }) };
}

async function openOwn(complain: (bug: unknown) => void, databaseUrl: string | null = null) {
  const data = await mkdtemp(join(tmpdir(), 'overcome-portal-'));
  const ask = { data, databaseUrl, keyring: TEST_KEYRING, complain };
  const storage = makeStorage(await openDatabase(ask), ask);
  const close = async (): Promise<void> => {
    await storage.close();
    await rm(data, { recursive: true, force: true });
  };
  return { storage, close };
}

/** The look-up of a demonstration case by what it shows. */
export function lookUpThat({ lookUps }: OpenPortal, shows: RegExp): DemoLookUp {
  const found = lookUps.find((one) => shows.test(one.shows));
  if (found === undefined) throw new Error(`No case of the demonstration shows ${shows}`);
  return found;
}

export const asForm = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(fields).toString();

type Headers = Readonly<Record<string, string>>;

/** What a browser sends with a form of the page it is on. */
export const FROM_HERE = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
} as const;

export const post = (
  { server }: OpenPortal,
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Headers = {},
): Promise<LightMyRequestResponse> =>
  server.inject({ method: 'POST', url, headers: { ...FROM_HERE, ...headers }, payload: asForm(fields) });

/** `name=secret` of the cookie that an answer gives; empty when it gives none. */
export function cookieIn(answer: LightMyRequestResponse): string {
  const [first] = answer.cookies;
  return first === undefined ? '' : `${first.name}=${first.value}`;
}

/** The four fields, as they are typed. */
export const typedOf = ({ post: code, caseNumber, passportNumber, surname }: DemoLookUp) => ({
  ...{ post: code, caseNumber, passportNumber, surname },
});

/** Looks a case up and opens its page. */
export async function visitCase(
  open: OpenPortal,
  shows: RegExp,
): Promise<{ readonly cookie: string; readonly body: string; readonly status: number }> {
  const cookie = cookieIn(await post(open, '/status', typedOf(lookUpThat(open, shows))));
  const page = await open.server.inject({ url: '/status/case', headers: { cookie } });
  return { cookie, body: page.body, status: page.statusCode };
}
