/** Posts to look at next: the others of the same country, else those of the same part of the world. */
import type { Post } from './post.ts';
import { POSTS } from './posts.ts';

export function neighboursOf(post: Post): readonly Post[] {
  const others = POSTS.filter((other) => other.code !== post.code);
  const same = others.filter((other) => other.countryCode === post.countryCode);
  return same.length > 0 ? same : others.filter((other) => other.region === post.region);
}
