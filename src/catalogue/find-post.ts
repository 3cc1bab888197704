/** The one post that a text names, in whatever way people name it. */
import { namesOfCountry } from './country-names.ts';
import { foldName } from './fold-name.ts';
import type { Post } from './post.ts';
import { POSTS } from './posts.ts';

/** Longest text that can be a post's name; anything longer is none. */
const LONGEST_NAME = 120;

/** Words around the name of a post that say nothing about which one it is. */
const AROUND: ReadonlySet<string> = new Set(
  'the a us usa u s america american united states of embassy consulate general branch office post visa section in at'.split(
    ' ',
  ),
);

/** Written without spaces: "美国驻…总领事馆", the American consulate general in …. */
const AROUND_CHINESE = /^美国驻?|^驻|(总领事馆|总领馆|领事馆|大使馆|领馆|使馆)$/gu;

const BY_NAME: ReadonlyMap<string, Post> = indexByName(POSTS);

/**
 * By code, slug or any name, alone or with its country ("Hyderabad, India") or with words such as "U.S. Consulate
 * General" around it. Null when nothing fits. Names stand before codes, which are not words.
 */
export function findPost(text: string): Post | null {
  if (text.length > LONGEST_NAME) return null;
  const folded = foldName(text);
  const inner = words(folded);
  const chinese = folded.replace(AROUND_CHINESE, '').replace(AROUND_CHINESE, '');
  return BY_NAME.get(folded) ?? BY_NAME.get(inner) ?? BY_NAME.get(chinese) ?? null;
}

/** The text without the words around a name. */
function words(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !AROUND.has(word))
    .join(' ');
}

/** Names first, then names with their country, then codes; the first to claim a key keeps it. */
function indexByName(posts: readonly Post[]): ReadonlyMap<string, Post> {
  const index = new Map<string, Post>();
  const add = (key: string, post: Post): void => {
    if (key !== '' && !index.has(key)) index.set(key, post);
  };
  const named = posts.map((post) => ({ post, names: [...post.names, post.slug].map(foldName) }));
  for (const { post, names } of named)
    for (const name of names) for (const key of [name, words(name)]) add(key, post);
  for (const { post, names } of named)
    for (const place of placesOf(post)) for (const name of names) add(`${name} ${place}`, post);
  for (const post of posts) add(foldName(post.code), post);
  return index;
}

/** Folded, with and without the words that are left out around a name: "united states" is one of them. */
function placesOf(post: Post): readonly string[] {
  const places = [post.country, ...namesOfCountry(post.countryCode), post.countryCode].map(foldName);
  return [...new Set([...places, ...places.map(words)])].filter((place) => place !== '');
}
