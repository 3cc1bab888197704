/** An embassy, a consulate or another office that decides visas. */
import type { CountryCode, Region } from './countries.ts';

export const POST_KINDS = [
  'embassy',
  'embassy-branch-office',
  'consulate-general',
  'consulate',
  /** The American Institute in Taiwan, which is neither. */
  'institute',
  /** An office inside the United States. */
  'domestic-office',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export type Post = {
  /** Three-letter code that the status page uses. */
  readonly code: string;
  /** Stable, for addresses of pages: "hyderabad". */
  readonly slug: string;
  readonly city: string;
  readonly country: string;
  /** ISO 3166, XK for Kosovo. */
  readonly countryCode: CountryCode;
  readonly region: Region;
  readonly kind: PostKind;
  /** What people call it: the city first, then older, shorter, native and misspelt names. */
  readonly names: readonly string[];
  /** The mission's own site, or the list of all embassies where none could be verified. */
  readonly website: string;
  readonly websiteIsOwn: boolean;
};

/** A post as the tables by region write it. */
export type PostRow = {
  readonly code: string;
  readonly countryCode: CountryCode;
  readonly city: string;
  readonly kind: PostKind;
  readonly otherNames: readonly string[];
};

const rowOf =
  (kind: PostKind) =>
  (code: string, countryCode: CountryCode, city: string, ...otherNames: readonly string[]): PostRow => ({
    code,
    countryCode,
    city,
    kind,
    otherNames,
  });

export const embassy = rowOf('embassy');
export const branch = rowOf('embassy-branch-office');
export const general = rowOf('consulate-general');
export const consulate = rowOf('consulate');
export const institute = rowOf('institute');
export const domestic = rowOf('domestic-office');
