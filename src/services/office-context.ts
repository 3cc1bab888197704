/** What the use cases of the office and of its applicants are given: one plain object, wired once. */
import type { Day } from '../cases/day.ts';
import type { Words } from '../language/words.ts';
import type { Published } from './editions/make-published.ts';
import type { LookUpLimits } from './look-up/look-up-limits.ts';
import type { InTurn } from './papers/make-turns.ts';
import type { Keyring } from './ports/keyring.ts';
import type { Scanner } from './ports/papers.ts';
import type { Storage } from './ports/storage.ts';
import type { PostsHere } from './posts-here.ts';
import type { Forecasts } from './waits/forecasts.ts';

export type OfficeContext = {
  readonly storage: Storage;
  readonly keyring: Keyring;
  readonly words: Words;
  /** The program's version: an answer made by another is made anew. */
  readonly version: string;
  /** Scheme and host under which people reach the service; null when it has to be taken from what they ask. */
  readonly origin: string | null;
  readonly published: Published;
  /** The posts whose cases can be looked up here. */
  readonly postsHere: PostsHere;
  /** Who runs the service, as readers are told; null when nobody said. */
  readonly operator: string | null;
  readonly limits: LookUpLimits;
  /** From the waits of all sources; whoever wires the office refreshes it. */
  readonly forecasts: Forecasts;
  /** Looks at every file before it is kept. */
  readonly scanner: Scanner;
  /** One for the whole process: it holds only among those who share it. */
  readonly inTurn: InTurn;
  readonly today: () => Day;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A fresh id that cannot be guessed. */
  readonly newId: () => string;
  /** Called with the ids of what is to be told after something was recorded. */
  readonly wakeDelivery: () => void;
  readonly complain: (bug: unknown) => void;
};
