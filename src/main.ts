/**
 * The only wiring: which commands there are and what they are given.
 *
 * A command's code is loaded when it is asked for, so that `serve` starts without the command line's parts and
 * `explain` without the server's.
 */
import { enableCompileCache } from 'node:module';
import { type Command, refuse, type Terminal } from './cli/command.ts';
import { inputProblem } from './cli/input-problem.ts';
import { StorageProblem } from './storage/storage-problem.ts';

enableCompileCache();

/** What the pages may know of the machine. A bug is told on standard error, never with what was asked. */
const MACHINE = {
  today: () => Temporal.Now.plainDateISO(),
  seconds: () => performance.now() / 1000,
  now: () => Date.now(),
  complain: (bug: unknown) => console.error(bug),
} as const;

const COMMANDS: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  explain: {
    summary: 'say what a status really means for a case',
    load: async () => {
      const { explainCommand } = await import('./cli/explain.ts');
      return explainCommand(async (place, today) =>
        (await import('./wiring/forecasting.ts')).openForecasts(place, today, MACHINE.complain),
      );
    },
  },
  read: {
    summary: 'say what a person’s words say happened',
    load: async () => (await import('./cli/read.ts')).readCommand,
  },
  waits: {
    summary: 'survival curves of waits, a line a group',
    load: async () => (await import('./cli/waits.ts')).waitsCommand,
  },
  forecast: {
    summary: 'how long cases that still wait will take, from the histories of others',
    load: async () => (await import('./cli/forecast.ts')).forecastCommand,
  },
  serve: {
    summary: 'serve the pages and the API (npm start)',
    load: async () => {
      const [{ serveCommand }, { serveAll }] = await Promise.all([
        import('./cli/serve.ts'),
        import('./wiring/serve-all.ts'),
      ]);
      return serveCommand(serveAll(MACHINE));
    },
  },
  admin: {
    summary: 'make a token, check every log, work out again what follows from them',
    load: async () => {
      const [{ adminCommand }, { openAdmin }] = await Promise.all([
        import('./cli/admin.ts'),
        import('./wiring/keeping.ts'),
      ]);
      return adminCommand(openAdmin(MACHINE));
    },
  },
  import: {
    summary: 'take in waits and cases that others wrote down',
    load: async () => {
      const [{ importCommand }, { openImporter }] = await Promise.all([
        import('./cli/import.ts'),
        import('./wiring/importing.ts'),
      ]);
      return importCommand(openImporter(MACHINE), MACHINE.seconds);
    },
  },
  export: {
    summary: 'write out waits that may be handed on',
    load: async () => {
      const [{ exportCommand }, { openExporter }] = await Promise.all([
        import('./cli/export.ts'),
        import('./wiring/exporting.ts'),
      ]);
      return exportCommand(openExporter(MACHINE));
    },
  },
  backup: {
    summary: 'write everything that is kept into one file',
    load: async () => {
      const [{ backupCommand }, { backUpWith }] = await Promise.all([
        import('./cli/backup.ts'),
        import('./wiring/keeping.ts'),
      ]);
      return backupCommand(backUpWith(MACHINE));
    },
  },
  restore: {
    summary: 'put a backup into an empty place',
    load: async () => {
      const [{ restoreCommand }, { restoreWith }] = await Promise.all([
        import('./cli/restore.ts'),
        import('./wiring/keeping.ts'),
      ]);
      return restoreCommand(restoreWith(MACHINE));
    },
  },
};

function usage(): string {
  const names = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return `overcome COMMAND [OPTIONS]\n\n${names.join('\n')}\n\nEvery command takes --help.\n`;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? terminal.errors : terminal.output).write(usage());
    return name === undefined ? 2 : 0;
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!found) {
    return refuse(
      terminal,
      `there is no command "${name.slice(0, 40)}". There are: ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  const command = await found.load();
  if (rest.includes('--help')) {
    terminal.output.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const problem = error instanceof StorageProblem ? error.message : inputProblem(error);
    if (problem === null) throw error;
    return refuse(terminal, problem);
  }
}

// A reader that closes early (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  today: MACHINE.today,
  environment: process.env,
});
