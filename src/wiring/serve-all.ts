/** Serves pages and API over one storage until told to stop. */
import { apiRoutes } from '../api/api-routes.ts';
import type { ServeAsk, ServeOutcome } from '../cli/serve.ts';
import { englishWords } from '../language/words.ts';
import type { Context } from '../services/context.ts';
import { type DemoLookUp, fillDemo } from '../services/demo/fill-demo.ts';
import { makeContext } from '../services/make-context.ts';
import { WRONG_LOOK_UPS } from '../services/make-office-context.ts';
import { makeForecasts } from '../services/waits/forecasts.ts';
import { listenWith } from '../web/listen.ts';
import { type Office, openOffice } from './open-office.ts';

export type Machine = Pick<Context, 'today' | 'seconds' | 'complain'> & {
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export function serveAll(machine: Machine) {
  return async ({ port, host, data, empty, environment }: ServeAsk): Promise<ServeOutcome> => {
    const forecasts = makeForecasts({ check: true });
    const context = makeContext(machine, englishWords(), forecasts);
    const wrongLookUps = readLimit(environment['OVERCOME_WRONG_LOOKUPS']);
    if (wrongLookUps === undefined) return { ok: false, problem: BAD_LIMIT };
    const origin = readOrigin(environment['OVERCOME_ORIGIN']);
    if (origin === undefined) return { ok: false, problem: BAD_ORIGIN };
    const office = await openOffice({
      ...{ wrongLookUps, origin, version: context.version, forecasts, clamd: environment['CLAMD'] },
      ...{ today: machine.today, now: machine.now, complain: machine.complain },
      place: { data, databaseUrl: environment['DATABASE_URL'] || null, key: environment['OVERCOME_KEY'] },
    });
    if (!office.ok) return office;
    const demo = !empty && (await office.context.storage.isEmpty()) ? await fillDemo(office.context) : [];
    const scanned = Boolean(environment['CLAMD']);
    const beside = [{ prefix: '/api/v1', routes: apiRoutes(office.context) }];
    const listening = await listenWith(context, {
      beside,
      office: office.context,
      behindProxy: environment['OVERCOME_PROXY'] === '1',
    })({
      port,
      host,
    });
    if (!listening.ok) {
      await office.close();
      return listening;
    }
    const stopped = listening.stopped.then(office.close);
    return {
      ok: true,
      address: listening.address,
      notes: [...notesOf(office, scanned), ...sayDemo(demo)],
      stopped,
    };
  };
}

const BAD_LIMIT =
  'OVERCOME_WRONG_LOOKUPS is no number of look-ups. Give a number from 1, or "unlimited", or leave it out.';

/** Undefined when it is neither a number nor "unlimited". */
function readLimit(given: string | undefined): number | null | undefined {
  if (given === undefined || given === '') return WRONG_LOOK_UPS;
  if (given === 'unlimited') return null;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined;
}

const BAD_ORIGIN =
  'OVERCOME_ORIGIN is no scheme and host. Give something like https://status.example, without a path, or leave it out.';

/** Undefined when it is no scheme and host. */
function readOrigin(given: string | undefined): string | null | undefined {
  if (given === undefined || given === '') return null;
  const address = URL.parse(given);
  const isWeb = address !== null && /^https?:$/.test(address.protocol);
  return isWeb && [address.origin, `${address.origin}/`].includes(given) ? address.origin : undefined;
}

/** A key beside the data that it seals protects nobody whose disk is taken, so it is said at every start. */
function notesOf({ key, context }: Extract<Office, { ok: true }>, scanned: boolean): readonly string[] {
  const engine = context.storage.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  const kept = [
    `Everything is kept in ${engine}.`,
    ...(scanned
      ? []
      : ['Files of applicants are not checked for viruses: set CLAMD to the address of a ClamAV daemon.']),
  ];
  if (key.from === 'environment') return kept;
  return [
    ...kept,
    `WARNING: the key that seals what identifies people lies beside the data, at ${key.file}. That is for trying out only: set OVERCOME_KEY and delete the file.`,
  ];
}

/** How many of the cases are shown at once: the rest stand in the desk's queues. */
const SHOWN = 8;

function sayDemo(lookUps: readonly DemoLookUp[]): readonly string[] {
  if (lookUps.length === 0) return [];
  return [
    '',
    'The folder was empty, so it now holds the fictional cases of a fictional embassy. Look one up at /status:',
    ...lookUps
      .slice(0, SHOWN)
      .map(
        ({ post, caseNumber, passportNumber, surname, shows }) =>
          `  ${[post, caseNumber.padEnd(13), passportNumber, surname.slice(0, 5).toUpperCase().padEnd(5)].join('  ')}  ${shows}`,
      ),
    'Start with --empty to have none.',
  ];
}
