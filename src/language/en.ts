/** English: the language in which every message is first written. */
import { cli } from './en/cli.ts';
import { common } from './en/common.ts';

export const en = {
  ...cli,
  ...common,
} as const;
