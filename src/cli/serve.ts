/** `overcome serve`: the pages. `npm start` is this. */
import { type Command, refuse, type Terminal } from './command.ts';
import { DEFAULT_DATA, dataFolder } from './data-folder.ts';
import { readOptions } from './options.ts';

export type ServeAsk = {
  readonly port: number;
  readonly host: string;
  /** Folder for what is kept. */
  readonly data: string;
  /** Without the demonstration, even when nothing is kept yet. */
  readonly empty: boolean;
  readonly environment: Terminal['environment'];
};

/** Listens until it is told to stop; resolves with the address that answers and a promise of the end. */
export type Serve = (ask: ServeAsk) => Promise<ServeOutcome>;
export type ServeOutcome =
  | {
      readonly ok: true;
      readonly address: string;
      /** Lines for whoever started it: where the key lies, which cases of the demonstration can be looked up. */
      readonly notes: readonly string[];
      readonly stopped: Promise<void>;
    }
  | { readonly ok: false; readonly problem: string };

const HELP = `overcome serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--empty]
  Serves the pages and the API until it is stopped (Ctrl-C lets answers in flight finish).

--port    or PORT in the environment; 0 takes any free one
--host    0.0.0.0 to be reached from other machines
--data    or OVERCOME_DATA: the folder for what is kept; ${DEFAULT_DATA} unless told
--empty   without the fictional cases that the first start fills in where nothing is kept yet; later starts print
          their look-ups again

In the environment:
  DATABASE_URL            a PostgreSQL database in place of the one in the folder
  OVERCOME_KEY            32 bytes in base64 or hex that seal what identifies a person; made in the folder when not given
  OVERCOME_WRONG_LOOKUPS  wrong look-ups that one address may make in ten minutes (30); "unlimited" for none.
                          Of one case number there are ten besides; after them three of each network that has
                          not erred at it yet, a hundred in all: somebody else's guesses do not lock its owner out
  OVERCOME_ORIGIN         scheme and host under which people reach it, such as https://status.example
  OVERCOME_OPERATOR       who runs the service: stands at the foot of the applicant's pages
  OVERCOME_POSTS          codes of the embassies and consulates whose cases are kept here, such as LND,PRS: only they
                          can be chosen at a look-up; those that have cases unless told
  OVERCOME_PROXY          "1" behind a proxy of yours that sets X-Forwarded-For
  CLAMD                   tcp://HOST:PORT or the path of a socket: checks every file that is uploaded
`;

export function serveCommand(serve: Serve): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean' },
      });
      if (!read.ok) return refuse(terminal, read.problem);
      const [extra] = read.options.files;
      if (extra !== undefined) {
        return refuse(
          terminal,
          `serve does not know what to do with "${extra.slice(0, 40)}". A port is given as --port 8080.`,
        );
      }
      const { environment } = terminal;
      const { port: given = environment['PORT'] ?? '3000', host = '127.0.0.1', empty } = read.options.values;
      const port = Number(given);
      if (!/^\d{1,5}$/.test(String(given)) || port > 65_535) {
        return refuse(
          terminal,
          `"${given}" is no port. Give a number from 0 to 65535, for example --port 3000.`,
        );
      }
      const data = dataFolder(read.options, environment);
      const serving = await serve({ port, host: String(host), data, empty: empty === true, environment });
      if (!serving.ok) return refuse(terminal, serving.problem);
      terminal.output.write(`Overcome answers at ${serving.address}\n`);
      for (const note of serving.notes) terminal.output.write(`${note}\n`);
      await serving.stopped;
      return 0;
    },
  };
}
