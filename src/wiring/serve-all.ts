/** Serves pages and API over one storage until told to stop. */
import { answerFault } from '../api/answer-faults.ts';
import { apiRoutes } from '../api/api-routes.ts';
import type { ServeAsk, ServeOutcome } from '../cli/serve.ts';
import { englishWords } from '../language/words.ts';
import type { Context } from '../services/context.ts';
import { demoLookUps } from '../services/demo/demo-look-ups.ts';
import { fillDemo } from '../services/demo/fill-demo.ts';
import { makeContext } from '../services/make-context.ts';
import { makeForecasts } from '../services/waits/forecasts.ts';
import { listenWith } from '../web/listen.ts';
import { type Office, openOffice } from './open-office.ts';
import { readSettings } from './read-settings.ts';
import { sayDemo } from './say-demo.ts';

export type Machine = Pick<Context, 'today' | 'seconds' | 'complain'> & {
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export function serveAll(machine: Machine) {
  return async ({ port, host, data, empty, environment }: ServeAsk): Promise<ServeOutcome> => {
    const forecasts = makeForecasts({ check: true });
    const context = makeContext(machine, englishWords(), forecasts);
    const read = readSettings(environment);
    if (!read.ok) return read;
    const office = await openOffice({
      ...{ ...read.settings, version: context.version, forecasts, clamd: environment['CLAMD'] },
      ...{ today: machine.today, now: machine.now, complain: machine.complain },
      place: { data, databaseUrl: environment['DATABASE_URL'] || null, key: environment['OVERCOME_KEY'] },
    });
    if (!office.ok) return office;
    const isNew = !empty && (await office.context.storage.isEmpty());
    if (isNew) await fillDemo(office.context);
    const demo = empty ? [] : await demoLookUps(office.context);
    const scanned = Boolean(environment['CLAMD']);
    const fault = answerFault(machine.complain);
    const beside = [{ prefix: '/api/v1', routes: apiRoutes(office.context), fault }];
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
      notes: [...notesOf(office, scanned), ...sayDemo(demo, isNew)],
      stopped,
    };
  };
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
