/**
 * What the catalogue says on a day, for a post and a kind of case.
 *
 * A place must be known to match: without a post only general facts come back, and a suspension comes back only for a
 * nationality that is given. What kind of case it is need not be known: a fact about immigrants comes back unless the
 * case is known to be none, because leaving a rule out is the worse mistake.
 */
import type { Day } from '../cases/day.ts';
import type { Applies, Fact, FactOf, Grade } from './fact.ts';
import type { FactKind } from './fact-values.ts';
import { FACTS } from './facts.ts';
import { postByCode } from './posts.ts';

export type FactQuery = {
  readonly day: Day;
  /** Three-letter code of the post. */
  readonly post?: string | null;
  /** ISO 3166 code of the country of which the applicant is a national. */
  readonly nationality?: string | null;
  readonly immigrant?: boolean | null;
  /** Capitals without spaces or hyphens: "H1B". */
  readonly visaClass?: string | null;
  readonly route?: 'interview' | 'dropbox' | null;
};

/** The part of a fact that look-ups weigh; its value is none of their business. */
type Dated = {
  readonly applies: Applies;
  readonly from: string | null;
  readonly until: string | null;
  readonly grade: Grade;
};

const BY_KIND: ReadonlyMap<FactKind, readonly Fact[]> = Map.groupBy<FactKind, Fact>(
  FACTS,
  (fact) => fact.kind,
);

/** All facts of the kind that hold then and there, most specific first: post, then country, then general. */
export function asOf<K extends FactKind>(kind: K, query: FactQuery): readonly FactOf<K>[] {
  const day = query.day.toString();
  return ofKind(kind)
    .filter((fact) => holdsOn(fact, day) && fitsPlace(fact, query) && fitsCase(fact, query))
    .sort(bySpecificity);
}

/**
 * The same for other posts and countries: what somebody else's post says, for a case whose own post says nothing.
 * Show it as that, never as the rule of the case's own post.
 */
export function asOfElsewhere<K extends FactKind>(kind: K, query: FactQuery): readonly FactOf<K>[] {
  const day = query.day.toString();
  return ofKind(kind)
    .filter((fact) => holdsOn(fact, day) && !fitsPlace(fact, query) && fitsCase(fact, query))
    .filter((fact) => fact.applies.nationals === undefined)
    .sort(bySpecificity);
}

function ofKind<K extends FactKind>(kind: K): FactOf<K>[] {
  const isOfKind = (fact: Fact): fact is Fact & FactOf<K> => fact.kind === kind;
  return (BY_KIND.get(kind) ?? []).filter(isOfKind);
}

// ISO days of four-digit years are in order as text.
function holdsOn(fact: Dated, day: string): boolean {
  return (fact.from === null || fact.from <= day) && (fact.until === null || day <= fact.until);
}

function fitsPlace({ applies }: Dated, query: FactQuery): boolean {
  const post = query.post ?? null;
  const country = post === null ? null : (postByCode(post)?.countryCode ?? null);
  return (
    isIn(applies.posts, post) &&
    isIn(applies.countries, country) &&
    isIn(applies.nationals, query.nationality ?? null)
  );
}

function isIn(list: readonly string[] | undefined, given: string | null): boolean {
  return list === undefined || (given !== null && list.includes(given));
}

function fitsCase({ applies }: Dated, query: FactQuery): boolean {
  return (
    agrees(applies.immigrant, query.immigrant) &&
    agrees(applies.route, query.route) &&
    (!applies.visaClasses || !query.visaClass || applies.visaClasses.includes(query.visaClass))
  );
}

function agrees<Value>(wanted: Value | undefined, given: Value | null | undefined): boolean {
  return wanted === undefined || given === undefined || given === null || wanted === given;
}

const GRADE_RANK = { primary: 0, post: 1, secondary: 2, observed: 3 } as const satisfies Record<
  Grade,
  number
>;

/** Nearer places first; then facts that name more of the case, better grades, and later beginnings. */
function bySpecificity(a: Dated, b: Dated): number {
  return (
    placeRank(a) - placeRank(b) ||
    namedOf(b) - namedOf(a) ||
    GRADE_RANK[a.grade] - GRADE_RANK[b.grade] ||
    laterFirst(a.from ?? '', b.from ?? '')
  );
}

const laterFirst = (a: string, b: string): number => (a > b ? -1 : Number(a < b));

function placeRank({ applies }: Dated): number {
  if (applies.posts) return 0;
  return applies.countries || applies.nationals ? 1 : 2;
}

function namedOf({ applies }: Dated): number {
  return [applies.visaClasses, applies.route, applies.immigrant].filter((part) => part !== undefined).length;
}
