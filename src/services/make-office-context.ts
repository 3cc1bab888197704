/** Wires what the office's use cases are given. */
import { randomUUID } from 'node:crypto';
import type { Words } from '../language/words.ts';
import { makePublished } from './editions/make-published.ts';
import { makeLimiter } from './look-up/make-limiter.ts';
import type { OfficeContext } from './office-context.ts';
import { makeTurns } from './papers/make-turns.ts';
import type { Keyring } from './ports/keyring.ts';
import { NO_SCANNER, type Scanner } from './ports/papers.ts';
import type { Storage } from './ports/storage.ts';
import { makePostsHere } from './posts-here.ts';
import { type Forecasts, makeForecasts } from './waits/forecasts.ts';

export type OfficeParts = Pick<OfficeContext, 'today' | 'now' | 'complain' | 'wakeDelivery' | 'version'> & {
  readonly storage: Storage;
  readonly keyring: Keyring;
  readonly words: Words;
  /** Shared with the pages; one of its own unless told. */
  readonly forecasts?: Forecasts;
  /** Wrong look-ups that one address may make in {@link STRETCH}; null for no limit. */
  readonly wrongLookUps: number | null;
  /** None unless given. */
  readonly scanner?: Scanner;
  /** Not known unless given. */
  readonly origin?: string | null;
  /** Three-letter codes of the posts whose cases are kept here; those that have cases unless given. */
  readonly posts?: readonly string[] | null;
  /** Who runs the service; not said unless given. */
  readonly operator?: string | null;
};

/** Ten minutes, in seconds. */
const STRETCH = 600;

/** Families and offices share an address, and people mistype: generous for them, useless for guessing. */
export const WRONG_LOOK_UPS = 30;

/** Of one case number, from wherever they come. */
const WRONG_OF_A_NUMBER = 10;

export function makeOfficeContext(parts: OfficeParts): OfficeContext {
  const { storage, now, wrongLookUps, scanner = NO_SCANNER, origin = null, operator = null, ...more } = parts;
  const { posts: chosen = null, ...rest } = more;
  const limit = (most: number) => ({ most: wrongLookUps === null ? null : most, seconds: STRETCH });
  return {
    ...rest,
    storage,
    ...{ origin, operator },
    now,
    scanner,
    inTurn: makeTurns(),
    newId: randomUUID,
    forecasts: parts.forecasts ?? makeForecasts(),
    published: makePublished(storage, now),
    postsHere: makePostsHere({ statuses: storage.statuses, chosen, now, complain: rest.complain }),
    limits: {
      byAddress: makeLimiter(limit(wrongLookUps ?? 0), now),
      byNumber: makeLimiter(limit(WRONG_OF_A_NUMBER), now),
    },
  };
}
