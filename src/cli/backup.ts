/** `overcome backup`: everything that is kept, in one file. */
import { type Command, refuse } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { readOptions } from './options.ts';

export type BackUp = (
  place: KeptPlace,
  file: string,
) => Promise<{ readonly rows: number; readonly papers: number; readonly missing: readonly string[] }>;

const HELP = `overcome backup FILE [--data DIR]
  Writes everything that is kept into one file, as of one moment; the server may go on meanwhile.
  What is sealed stays sealed, and the key is not in the file: keep the key apart, without it the file is worth nothing.
  A backup of one engine can be restored into the other.

${KEPT_PLACE_HELP}`;

export function backupCommand(backUp: BackUp): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, { data: { type: 'string' } });
      if (!read.ok) return refuse(terminal, read.problem);
      const [file, ...others] = read.options.files;
      if (file === undefined || others.length > 0) {
        return refuse(terminal, 'Give one file to write to, for example: overcome backup overcome.backup');
      }
      const { rows, papers, missing } = await backUp(readKeptPlace(terminal, read.options), file);
      terminal.output.write(`${rows} rows and ${papers} papers were written to ${file}.\n`);
      for (const id of missing) terminal.errors.write(`overcome: the bytes of paper ${id} are gone.\n`);
      return missing.length > 0 ? 1 : 0;
    },
  };
}
