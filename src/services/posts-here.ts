/**
 * The posts whose cases are kept here: those that the operator named, else those that have any.
 *
 * Nobody is offered a post whose cases are elsewhere: a look-up would ask for a passport number for nothing.
 */
import { type OfficePost, officePostsOf } from './office-posts.ts';
import type { Statuses } from './ports/statuses.ts';

export type PostsHere = {
  /** What was read last. */
  readonly known: () => readonly OfficePost[];
  /** Reads anew when that is a while ago, or there was none: the first case of an office is found at once. */
  readonly read: () => Promise<readonly OfficePost[]>;
};

/** Milliseconds for which a list is taken for new. */
const FRESH = 1_000;

export type PostsHereParts = {
  readonly statuses: Pick<Statuses, 'posts'>;
  /** Three-letter codes; null for those that have cases. */
  readonly chosen: readonly string[] | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export function makePostsHere({ statuses, chosen, now }: PostsHereParts): PostsHere {
  let posts = officePostsOf(chosen ?? []);
  let readAt: number | null = null;
  return {
    known: () => posts,
    read: async () => {
      const isNew = posts.length > 0 && readAt !== null && now() - readAt < FRESH;
      if (chosen !== null || isNew) return posts;
      posts = officePostsOf(await statuses.posts());
      readAt = now();
      return posts;
    },
  };
}
