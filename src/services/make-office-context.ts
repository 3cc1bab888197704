/** Wires what the office's use cases are given. */
import { randomUUID } from 'node:crypto';
import type { Words } from '../language/words.ts';
import { makePublished } from './editions/make-published.ts';
import { makeLimiter } from './look-up/make-limiter.ts';
import { makeNumberLimiter } from './look-up/make-number-limiter.ts';
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

/**
 * Of one case number: ten from wherever they come, then three of each network that has not erred at it, a hundred in all.
 * Guessing the passport number of a known case so takes years, from however many networks; stopping its owner takes
 * thirty networks, again and again.
 */
const WRONG_OF_A_NUMBER = { free: 10, ofNetwork: 3, most: 100, seconds: STRETCH } as const;

export function makeOfficeContext(parts: OfficeParts): OfficeContext {
  const { storage, now, wrongLookUps, scanner = NO_SCANNER, origin = null, operator = null, ...more } = parts;
  const { posts: chosen = null, ...rest } = more;
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
    postsHere: makePostsHere({ statuses: storage.statuses, chosen, now }),
    limits: {
      byAddress: makeLimiter({ most: wrongLookUps, seconds: STRETCH }, now),
      byNumber: makeNumberLimiter(
        wrongLookUps === null ? { ...WRONG_OF_A_NUMBER, free: null } : WRONG_OF_A_NUMBER,
        now,
      ),
    },
  };
}
