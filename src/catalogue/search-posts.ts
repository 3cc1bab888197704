/** Posts that a person may mean while typing, best first. */
import { namesOfCountry } from './country-names.ts';
import { findPost } from './find-post.ts';
import { foldName } from './fold-name.ts';
import { isWithinOneTypo } from './is-within-one-typo.ts';
import type { Post } from './post.ts';
import { POSTS } from './posts.ts';

/** More than anybody types for a city; what comes after it is not looked at. */
const LONGEST_QUERY = 80;

/** Shorter words are a typo away from half the list. */
const SHORTEST_WITH_TYPO = 4;

/** How well a query fits; the lower the better. */
const FIT = { exact: 0, start: 1, word: 2, country: 3, inside: 4, typo: 5 } as const;

type Entry = {
  readonly post: Post;
  readonly names: readonly string[];
  readonly countries: readonly string[];
};

const ENTRIES: readonly Entry[] = POSTS.map((post) => ({
  post,
  names: [...new Set([...post.names, post.slug, post.code].map(foldName))],
  countries: [...new Set([post.country, ...namesOfCountry(post.countryCode)].map(foldName))],
}));

/** An exact name, then beginnings of names and words, of countries, then parts of names, then one typo. */
export function searchPosts(text: string, limit = 20): readonly Post[] {
  const query = foldName(text.slice(0, LONGEST_QUERY));
  if (query === '') return [];
  const exact = findPost(text.slice(0, LONGEST_QUERY));
  return ENTRIES.map((entry) => ({
    post: entry.post,
    fit: entry.post === exact ? FIT.exact : fitOf(entry, query),
  }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => (a.fit ?? 0) - (b.fit ?? 0))
    .slice(0, limit)
    .map(({ post }) => post);
}

function fitOf({ names, countries }: Entry, query: string): number | null {
  if (names.some((name) => name.startsWith(query))) return FIT.start;
  if (names.some((name) => name.includes(` ${query}`))) return FIT.word;
  if (countries.some((name) => name.startsWith(query) || name.includes(` ${query}`))) return FIT.country;
  const all = [...names, ...countries];
  if (all.some((name) => name.includes(query))) return FIT.inside;
  const mistyped = query.length >= SHORTEST_WITH_TYPO && all.some((name) => isWithinOneTypo(query, name));
  return mistyped ? FIT.typo : null;
}
