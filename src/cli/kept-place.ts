/** Where things are kept, from a command's options and the environment. */
import type { Terminal } from './command.ts';
import type { Options } from './options.ts';

export type KeptPlace = {
  /** Folder. */
  readonly data: string;
  /** Null keeps everything in the folder. */
  readonly databaseUrl: string | null;
  /** Value of OVERCOME_KEY. */
  readonly key: string | undefined;
};

export const KEPT_PLACE_HELP = `--data    or OVERCOME_DATA: the data folder (data)

DATABASE_URL in the environment names a PostgreSQL database; without it a file in the data folder is used.
OVERCOME_KEY in the environment is the key; without it the key file in the data folder is used.
`;

export function readKeptPlace({ environment }: Terminal, { values }: Options): KeptPlace {
  const data = values['data'] || environment['OVERCOME_DATA'] || 'data';
  return {
    data: String(data),
    databaseUrl: environment['DATABASE_URL'] || null,
    key: environment['OVERCOME_KEY'],
  };
}
