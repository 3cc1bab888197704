/**
 * The only wiring: which commands there are and what they are given.
 *
 * A command's code is loaded when it is asked for, so that `serve` starts without the command line's parts and
 * `explain` without the server's.
 */
import { enableCompileCache } from 'node:module';
import { outputProblem } from './cli/machine-problem.ts';
import { type Commands, findCommand, runCommand } from './cli/run-command.ts';
import { programVersion } from './services/program-version.ts';

enableCompileCache();

/** What the pages may know of the machine. A bug is told on standard error, never with what was asked. */
const MACHINE = {
  today: () => Temporal.Now.plainDateISO(),
  seconds: () => performance.now() / 1000,
  now: () => Date.now(),
  complain: (bug: unknown) => console.error(bug),
} as const;

const COMMANDS: Commands = {
  explain: {
    summary: 'say what a status really means for a case',
    endsWithReader: true,
    load: async () => {
      const { explainCommand } = await import('./cli/explain.ts');
      return explainCommand(async (place, today) =>
        (await import('./wiring/forecasting.ts')).openForecasts(place, today, MACHINE.complain),
      );
    },
  },
  read: {
    summary: 'say what a person’s words say happened',
    endsWithReader: true,
    load: async () => (await import('./cli/read.ts')).readCommand,
  },
  waits: {
    summary: 'survival curves of waits, a line a group',
    endsWithReader: true,
    load: async () => (await import('./cli/waits.ts')).waitsCommand,
  },
  forecast: {
    summary: 'how long cases that still wait will take, from the histories of others',
    endsWithReader: true,
    load: async () => (await import('./cli/forecast.ts')).forecastCommand,
  },
  serve: {
    summary: 'serve the pages and the API (npm start)',
    endsWithReader: false,
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
    endsWithReader: false,
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
    endsWithReader: false,
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
    endsWithReader: true,
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
    endsWithReader: false,
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
    endsWithReader: false,
    load: async () => {
      const [{ restoreCommand }, { restoreWith }] = await Promise.all([
        import('./cli/restore.ts'),
        import('./wiring/keeping.ts'),
      ]);
      return restoreCommand(restoreWith(MACHINE));
    },
  },
};

const args = process.argv.slice(2);

// A reader that closes early (head, less) is no error of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') {
    process.stderr.write(`overcome: ${outputProblem(code)}\n`);
    process.exit(2);
  }
  if (findCommand(COMMANDS, args[0])?.endsWithReader !== false) process.exit(0);
});
process.stderr.on('error', () => undefined);

process.exitCode = await runCommand(COMMANDS, programVersion(), args, {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  today: MACHINE.today,
  environment: process.env,
});
