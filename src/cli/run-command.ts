/** Runs the command that was named, so that whatever goes wrong outside the program is one line and never a stack trace. */
import { type Command, refuse, type Terminal } from './command.ts';
import { machineProblem } from './machine-problem.ts';

export type CommandEntry = {
  readonly summary: string;
  /**
   * Whether nothing is left to do once nobody reads what is printed (`| head`). The others go on in silence: what
   * they do, or the code with which they end, counts without a reader too.
   */
  readonly endsWithReader: boolean;
  readonly load: () => Promise<Command>;
};
export type Commands = Readonly<Record<string, CommandEntry>>;

/** @param version what `--version` prints. */
export async function runCommand(
  commands: Commands,
  version: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.errors : terminal.output).write(usage(commands));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.output.write(`${version}\n`);
    return 0;
  }
  const found = findCommand(commands, name);
  if (!found) {
    const known = Object.keys(commands).join(', ');
    return refuse(terminal, `there is no command "${name.slice(0, 40)}". There are: ${known}.`);
  }
  const command = await found.load();
  if (rest.includes('--help')) {
    terminal.output.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const problem = machineProblem(error);
    if (problem === null) throw error;
    return refuse(terminal, problem);
  }
}

export const findCommand = (commands: Commands, name: string | undefined): CommandEntry | undefined =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;

function usage(commands: Commands): string {
  const names = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return `overcome COMMAND [OPTIONS]\n\n${names.join('\n')}\n\nEvery command takes --help. overcome --version prints the version.\n`;
}
