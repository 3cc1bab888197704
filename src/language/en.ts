/** English: the language in which every message is first written. */

import { advice } from './en/advice.ts';
import { cli } from './en/cli.ts';
import { clocks } from './en/clocks.ts';
import { common } from './en/common.ts';
import { drafts } from './en/drafts.ts';
import { explanation } from './en/explanation.ts';
import { headlines } from './en/headlines.ts';
import { meanings } from './en/meanings.ts';

export const en = {
  ...cli,
  ...common,
  ...advice,
  ...clocks,
  ...drafts,
  ...explanation,
  ...headlines,
  ...meanings,
} as const;
