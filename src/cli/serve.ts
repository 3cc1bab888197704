/** `overcome serve`: the pages. `npm start` is this. */
import { type Command, refuse } from './command.ts';
import { readOptions } from './options.ts';

/** Listens until it is told to stop; resolves with the address that answers and a promise of the end. */
export type Listen = (at: { readonly port: number; readonly host: string }) => Promise<ListenOutcome>;
export type ListenOutcome =
  | { readonly ok: true; readonly address: string; readonly stopped: Promise<void> }
  | { readonly ok: false; readonly problem: string };

const HELP = `overcome serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--empty]
  Serves the pages until it is stopped (Ctrl-C lets answers in flight finish).

--port    or PORT in the environment; 0 takes any free one
--host    0.0.0.0 to be reached from other machines
--data    or OVERCOME_DATA: the folder for what is kept. Nothing is kept yet.
--empty   start without the demo. There is none yet.
`;

export function serveCommand(listen: Listen): Command {
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
      const { port: given = terminal.environment['PORT'] ?? '3000', host = '127.0.0.1' } =
        read.options.values;
      const port = Number(given);
      if (!/^\d{1,5}$/.test(String(given)) || port > 65_535) {
        return refuse(
          terminal,
          `"${given}" is no port. Give a number from 0 to 65535, for example --port 3000.`,
        );
      }
      const listening = await listen({ port, host: String(host) });
      if (!listening.ok) return refuse(terminal, listening.problem);
      terminal.output.write(`Overcome answers at ${listening.address}\n`);
      await listening.stopped;
      return 0;
    },
  };
}
