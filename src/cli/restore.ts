/** `overcome restore`: a backup, put where nothing is kept yet. */
import type { ChainProblem } from '../services/ports/case-records.ts';
import { type Command, refuse } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { readOptions } from './options.ts';
import { countProblems, sayChainProblem } from './say-chain-problem.ts';

export type Restore = (
  place: KeptPlace,
  file: string,
) => Promise<{
  readonly rows: number;
  readonly papers: number;
  readonly problems: readonly ChainProblem[];
}>;

const HELP = `overcome restore FILE [--data DIR]
  Puts a backup into an empty data folder or database, all or nothing, then checks every log.
  It needs the key with which the backup was made.
  Exits with 1 when a log does not hold, 2 when the backup cannot be used.

${KEPT_PLACE_HELP}`;

export function restoreCommand(restore: Restore): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, { data: { type: 'string' } });
      if (!read.ok) return refuse(terminal, read.problem);
      const [file, ...others] = read.options.files;
      if (file === undefined || others.length > 0) {
        return refuse(
          terminal,
          'Give the one backup file to restore, for example: overcome restore overcome.backup',
        );
      }
      const { rows, papers, problems } = await restore(readKeptPlace(terminal, read.options), file);
      terminal.output.write(`${rows} rows and ${papers} papers were restored.\n`);
      for (const problem of problems) terminal.output.write(`${sayChainProblem(problem)}\n`);
      terminal.output.write(
        problems.length === 0 ? 'Every log is sound.\n' : `${countProblems(problems.length)} in the logs.\n`,
      );
      return problems.length === 0 ? 0 : 1;
    },
  };
}
