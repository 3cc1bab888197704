/** English: the language in which every message is first written. */
import { common } from './en/common.ts';

export const en = {
  ...common,
} as const;
