/** What the pages are given: one plain object, wired in `make-context.ts` and nowhere else. */
import type { Day } from '../cases/day.ts';
import type { ToldByAll } from '../explanation/asking/add-story.ts';
import type { ExplainAsk } from '../explanation/asking/ask.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { Words } from '../language/words.ts';

export type Context = {
  /** The program's version, for `/health`. */
  readonly version: string;
  readonly words: Words;
  /** The day as of which a page answers. */
  readonly today: () => Day;
  /** Seconds since some fixed moment; only differences mean anything. */
  readonly seconds: () => number;
  /** Joins what was told with what the text says; `of` chooses among several cases of one text, from 0. */
  readonly tell: (ask: ExplainAsk, of: number | null) => ToldByAll;
  /** The text with names, numbers and addresses of people blanked. */
  readonly scrub: (text: string) => string;
  /** With a forecast where the case waits and waits of others are known. */
  readonly explain: (ask: ExplainAsk) => Explanation;
  /** Rises when an explanation may say more than before: whoever keeps a page drawn from one draws it anew. */
  readonly learned: () => number;
  /** Names of embassies and consulates that a form offers. */
  readonly posts: readonly string[];
  /** Tells whoever runs the service of a bug. It is never given an address, a query or a body. */
  readonly complain: (bug: unknown) => void;
};
