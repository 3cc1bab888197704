/** All posts, in the order of country and city as readers see them. */
import { countryOf } from './countries.ts';
import { ALL_EMBASSIES, missionSite } from './missions.ts';
import type { Post, PostRow } from './post.ts';
import { AFRICA } from './posts/africa.ts';
import { AMERICAS } from './posts/americas.ts';
import { EAST_ASIA } from './posts/east-asia.ts';
import { EUROPE } from './posts/europe.ts';
import { SOUTH_ASIA } from './posts/south-asia.ts';
import { WEST_ASIA } from './posts/west-asia.ts';

/** Jerusalem stands by itself in the official list of posts, without a country. */
const SHOWN_COUNTRY: Readonly<Record<string, string>> = { JRS: 'Jerusalem' };

const ENGLISH = new Intl.Collator('en');

export const POSTS: readonly Post[] = [AFRICA, AMERICAS, EAST_ASIA, EUROPE, SOUTH_ASIA, WEST_ASIA]
  .flat()
  .map(postOf)
  .sort((a, b) => ENGLISH.compare(a.country, b.country) || ENGLISH.compare(a.city, b.city));

function postOf(row: PostRow): Post {
  const country = countryOf(row.countryCode);
  const own = missionSite(row.countryCode);
  return {
    code: row.code,
    slug: slugOf(row.city),
    city: row.city,
    country: SHOWN_COUNTRY[row.code] ?? country.name,
    countryCode: row.countryCode,
    region: country.region,
    kind: row.kind,
    names: [row.city, ...row.otherNames],
    website: own ?? ALL_EMBASSIES,
    websiteIsOwn: own !== null,
  };
}

/** "N’Djamena" is "ndjamena", "Port of Spain" is "port-of-spain". */
function slugOf(city: string): string {
  const plain = city.normalize('NFKD').replace(/[\p{M}’']/gu, '');
  return plain.toLowerCase().replace(/[^a-z]+/g, '-');
}

const BY_CODE: ReadonlyMap<string, Post> = new Map(POSTS.map((post) => [post.code, post]));
const BY_SLUG: ReadonlyMap<string, Post> = new Map(POSTS.map((post) => [post.slug, post]));

/** The post of a three-letter code in capitals; null when there is none. */
export function postByCode(code: string): Post | null {
  return BY_CODE.get(code) ?? null;
}

export function postBySlug(slug: string): Post | null {
  return BY_SLUG.get(slug) ?? null;
}
