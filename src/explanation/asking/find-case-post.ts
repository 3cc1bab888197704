/** The post to which a case belongs, and how a reader reaches it. */
import { findPost } from '../../catalogue/find-post.ts';
import type { Post, PostKind } from '../../catalogue/post.ts';
import { postByCode } from '../../catalogue/posts.ts';
import type { Words } from '../../language/words.ts';
import type { Contact } from '../explanation.ts';

/** The page knows its post; what a person tells may be a town nearby, or the place where papers were handed in. */
export function findCasePost(
  told: string | null,
  shown: string | null,
): { readonly post: Post | null; readonly toldPost: Post | null } {
  const toldPost = told === null ? null : findPost(told);
  const shownPost = shown === null ? null : (postByCode(shown) ?? null);
  return { post: shownPost ?? toldPost, toldPost };
}

const CALLED = {
  embassy: 'embassy',
  'embassy-branch-office': 'branch',
  'consulate-general': 'general',
  consulate: 'consulate',
  institute: 'institute',
  'domestic-office': 'other',
} as const satisfies Record<PostKind, string>;

export function contactOf(post: Post, words: Words): Contact {
  return {
    post: post.code,
    name: words.say('explanation.contact', { kind: CALLED[post.kind], city: post.city }),
    address: post.websiteIsOwn ? post.website : null,
    slug: post.slug,
  };
}
