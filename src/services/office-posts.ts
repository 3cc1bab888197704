/** The posts whose cases an office can keep here: every one of the catalogue, and the fictional one of the demonstration. */

import { POSTS } from '../catalogue/posts.ts';
import type { OfficeIdentity } from '../explanation/official/status-answer.ts';

export type OfficePost = {
  /** Three-letter code. */
  readonly code: string;
  /** "U.S. Consulate General Hyderabad": as the page writes it where a wording names the post. */
  readonly name: string;
  readonly city: string;
  readonly fictional: boolean;
};

/** Plainly invented, so that nothing shown about it can be taken for true. */
export const DEMO_POST: OfficePost = {
  code: 'PMR',
  name: 'U.S. Embassy Port Meridian (fictional)',
  city: 'Port Meridian (fictional)',
  fictional: true,
};

const KIND_NAMES = {
  embassy: 'U.S. Embassy',
  'embassy-branch-office': 'U.S. Embassy Branch Office',
  'consulate-general': 'U.S. Consulate General',
  consulate: 'U.S. Consulate',
  institute: 'American Institute in Taiwan',
  'domestic-office': 'U.S. Department of State',
} as const satisfies Record<(typeof POSTS)[number]['kind'], string>;

const BY_CODE: ReadonlyMap<string, OfficePost> = new Map(
  [
    ...POSTS.map(({ code, city, kind }) => ({
      code,
      city,
      name: `${KIND_NAMES[kind]} ${city}`,
      fictional: false,
    })),
    DEMO_POST,
  ].map((post) => [post.code, post]),
);

/** Null for a code that no post has. */
export function officePost(code: string): OfficePost | null {
  return BY_CODE.get(code) ?? null;
}

/** In order of city; codes that no post has are left out. */
export function officePostsOf(codes: readonly string[]): readonly OfficePost[] {
  return codes.flatMap((code) => officePost(code) ?? []).sort((a, b) => a.city.localeCompare(b.city, 'en'));
}

/** For posts that the catalogue does not know; null for every other. */
export function officeIdentity(code: string): OfficeIdentity | null {
  const { fictional, name } = DEMO_POST;
  return code === DEMO_POST.code && fictional ? { code, name, address: null } : null;
}
