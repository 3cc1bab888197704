/** What every command of the command line is made of. */
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; the day and the environment are given, never looked up inside. */
export type Terminal = {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly today: () => Temporal.PlainDate;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * 0: an answer was given. 1: what was asked about is broken, and the output says how.
 * 2: the input or the options are bad, and one line on standard error says how.
 */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** What `--help` prints. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
};

/** Ends a command that was given something it cannot use, with one line that says what to do. */
export function refuse(terminal: Terminal, problem: string): 2 {
  terminal.errors.write(`overcome: ${problem}\n`);
  return 2;
}
