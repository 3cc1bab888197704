/** Where a command finds what is kept. */
import type { Terminal } from './command.ts';
import type { Options } from './options.ts';

export const DEFAULT_DATA = './data';

/** What was given with `--data`, else OVERCOME_DATA, else the folder "data" where the command runs. */
export function dataFolder({ values }: Options, environment: Terminal['environment']): string {
  const { data } = values;
  if (typeof data === 'string' && data !== '') return data;
  return environment['OVERCOME_DATA'] || DEFAULT_DATA;
}
