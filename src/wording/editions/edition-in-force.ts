/** Which edition a post's page speaks in on a day. */
import type { Day } from '../../cases/day.ts';
import { BUILT_IN_EDITIONS, UNTIL_MARCH_2020 } from './built-in-editions.ts';
import type { Edition } from './edition.ts';

/**
 * An edition for the post wins over one for all; then the later first day; of equal first days the one written later.
 * The built-in editions stand behind what an office wrote, so there is always one.
 */
export function editionInForce(editions: readonly Edition[], post: string, day: Day): Edition {
  return inForceOn(editions, post, day.toString());
}

/** The edition that the post's page spoke in until the day before this one came; null when this is the first. */
export function editionBefore(editions: readonly Edition[], post: string, edition: Edition): Edition | null {
  if (edition.from <= UNTIL_MARCH_2020.from) return null;
  const before = Temporal.PlainDate.from(edition.from).subtract({ days: 1 });
  return inForceOn(editions, post, before.toString());
}

function inForceOn(editions: readonly Edition[], post: string, day: string): Edition {
  const begun = [...BUILT_IN_EDITIONS, ...editions].filter(
    ({ from, posts }) => from <= day && (posts === null || posts.includes(post)),
  );
  return begun.reduce((best, edition) => (isNearer(edition, best) ? edition : best), UNTIL_MARCH_2020);
}

function isNearer(one: Edition, other: Edition): boolean {
  if ((one.posts === null) !== (other.posts === null)) return one.posts !== null;
  return one.from === other.from ? one.writtenAt >= other.writtenAt : one.from > other.from;
}
