/**
 * The posts whose cases are kept here: those that the operator named, else those that have any.
 *
 * Nobody is offered a post whose cases are elsewhere: a look-up would ask for a passport number for nothing.
 */
import { type OfficePost, officePostsOf } from './office-posts.ts';
import type { Statuses } from './ports/statuses.ts';

export type PostsHere = {
  /** What was read last; reads anew beside it when that is a while ago. */
  readonly known: () => readonly OfficePost[];
  readonly read: () => Promise<readonly OfficePost[]>;
};

/** Milliseconds for which a list is taken for new. */
const FRESH = 5_000;

export type PostsHereParts = {
  readonly statuses: Pick<Statuses, 'posts'>;
  /** Three-letter codes; null for those that have cases. */
  readonly chosen: readonly string[] | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly complain: (bug: unknown) => void;
};

export function makePostsHere({ statuses, chosen, now, complain }: PostsHereParts): PostsHere {
  let posts = officePostsOf(chosen ?? []);
  if (chosen !== null) return { known: () => posts, read: async () => posts };
  let readAt: number | null = null;
  const read = async (): Promise<readonly OfficePost[]> => {
    readAt = now();
    posts = officePostsOf(await statuses.posts());
    return posts;
  };
  return {
    read,
    known: () => {
      if (readAt === null || now() - readAt >= FRESH) read().catch(complain);
      return posts;
    },
  };
}
