/** `overcome admin`: tokens, the check of all that is kept, and the rows that follow from the logs. */
import { ROLES, type Role } from '../services/ports/access.ts';
import type { CaseRecords } from '../services/ports/case-records.ts';
import type { AnyProblem } from '../services/ports/checks.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { type Options, readOptions } from './options.ts';
import { countProblems, sayProblem } from './say-chain-problem.ts';

export type Admin = Pick<CaseRecords, 'counts'> & {
  /** Everything that is wrong with what is kept, as it is found. */
  readonly verify: () => AsyncIterable<AnyProblem>;
  /** How many rows were written. */
  readonly rebuild: () => Promise<number>;
  readonly makeToken: (role: Role, name: string) => Promise<string>;
  /** How many tokens of this name held until now. */
  readonly revokeTokens: (name: string) => Promise<number>;
  /** A sentence when a key was just made for the place; null otherwise. */
  readonly warning: string | null;
  readonly close: () => Promise<void>;
};

/** `mayBeNew`: whether a place in which nothing was ever kept is made, with a key. */
export type OpenAdmin = (place: KeptPlace, mayBeNew: boolean) => Promise<Admin>;

const HELP = `overcome admin token --role ${ROLES.join('|')} [--name NAME] [--data DIR]
  Makes a token for the office's API and prints it alone. It is shown this once and kept nowhere.
  NAME stands in the log as who recorded (the role unless told).

overcome admin revoke --name NAME [--data DIR]
  Takes every token of this name back: whoever holds one is let in no more, from the next request on.

overcome admin verify [--data DIR]
  Checks every log, the rows and look-ups that follow from the logs, papers with their files, and messages: prints a
  line for each problem, and how many cases and entries there are.
  Exits with 0 when all is sound, 1 when something is broken or nothing is kept,
  2 when the database cannot be opened at all; a reader that leaves early (| head) changes none of it.

overcome admin rebuild [--data DIR]
  Drops what look-ups, queues and counts stand on, the keys of look-ups too, and works it out again from the logs.
  Writers wait meanwhile.

${KEPT_PLACE_HELP}`;

type Act = (admin: Admin, terminal: Terminal, options: Options) => Promise<ExitCode>;

const ACTS: Readonly<Record<string, Act>> = { token, revoke, verify, rebuild };

export function adminCommand(open: OpenAdmin): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, {
        data: { type: 'string' },
        role: { type: 'string' },
        name: { type: 'string' },
      });
      if (!read.ok) return refuse(terminal, read.problem);
      const [name = '', ...others] = read.options.files;
      const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
      if (!act || others.length > 0) {
        return refuse(terminal, `Say what to do: overcome admin ${Object.keys(ACTS).join(', or admin ')}.`);
      }
      if (act === token && readRole(read.options) === null) return refuse(terminal, sayRole(read.options));
      const admin = await open(readKeptPlace(terminal, read.options), act === token);
      try {
        if (admin.warning !== null) terminal.errors.write(`overcome: ${admin.warning}\n`);
        return await act(admin, terminal, read.options);
      } finally {
        await admin.close();
      }
    },
  };
}

async function token(admin: Admin, terminal: Terminal, options: Options): Promise<ExitCode> {
  const role = readRole(options);
  if (role === null) return refuse(terminal, sayRole(options));
  terminal.output.write(`${await admin.makeToken(role, String(options.values['name'] ?? role))}\n`);
  return 0;
}

async function revoke(admin: Admin, terminal: Terminal, { values }: Options): Promise<ExitCode> {
  const name = values['name'];
  if (typeof name !== 'string' || name === '') {
    return refuse(terminal, 'Say whose tokens are taken back: overcome admin revoke --name NAME.');
  }
  const revoked = await admin.revokeTokens(name);
  if (revoked === 0)
    return refuse(terminal, `No token that still holds has the name "${name.slice(0, 40)}".`);
  terminal.output.write(`${revoked} ${revoked === 1 ? 'token was' : 'tokens were'} taken back.\n`);
  return 0;
}

const readRole = ({ values }: Options): Role | null => ROLES.find((role) => role === values['role']) ?? null;

const sayRole = ({ values }: Options): string =>
  `"${String(values['role'] ?? '').slice(0, 40)}" is no role. Give --role ${ROLES.join(', or --role ')}.`;

async function verify(admin: Admin, terminal: Terminal): Promise<ExitCode> {
  let problems = 0;
  for await (const problem of admin.verify()) {
    problems += 1;
    terminal.output.write(`${sayProblem(problem)}\n`);
  }
  const { cases, entries } = await admin.counts();
  const isNothing = cases === 0 && problems === 0;
  const sound = isNothing ? 'nothing is kept here, so nothing was checked' : 'every log is sound';
  terminal.output.write(
    `${cases} cases, ${entries} entries: ${problems === 0 ? sound : countProblems(problems)}.\n`,
  );
  return problems > 0 || isNothing ? 1 : 0;
}

async function rebuild(admin: Admin, terminal: Terminal): Promise<ExitCode> {
  terminal.output.write(`${await admin.rebuild()} rows were worked out again.\n`);
  return 0;
}
