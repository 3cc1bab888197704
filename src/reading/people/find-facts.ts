/** The facts of a case besides its events: who, class, post, route. */

import type { RefinedEvent } from '../refining/refiner.ts';
import { nearestAfter, nearestBefore } from '../story/near.ts';
import { type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { Token } from '../words/tokens.ts';
import { clausesOf, ownersOfClasses } from './class-owners.ts';
import type { CaseKey } from './subject-at.ts';
import type { Who } from './who.ts';

export type CaseFacts = {
  readonly who: Who;
  readonly visaClass: string | null;
  readonly immigrant: boolean | null;
  readonly post: string | null;
  readonly route: 'interview' | 'dropbox' | null;
};

const WHO: Readonly<Record<string, Who>> = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  father: 'parent',
  mother: 'parent',
  sibling: 'sibling',
  friend: 'friend',
  family: 'family',
};
const IMMIGRANT = /^(CR|IR|K\d|F2A|F2B|F3|F4|EB|DV|SIV)/;
/** Behind these a class names a paper and not the case: "my H1B petition". */
const PAPERS: ReadonlySet<string> = new Set([
  'copy',
  'petition',
  'petitions',
  'approval',
  'extension',
  'transfer',
  'receipt',
  'i',
  'ead',
  'processor',
  'site',
  'premium',
  'waiver',
  'cap',
  'lottery',
]);

export function findFacts(
  story: Story,
  unreal: readonly number[],
  key: CaseKey | null,
  isOneOfMany: boolean,
  events: readonly RefinedEvent[],
): CaseFacts {
  const visaClass = classOf(story, unreal, key, isOneOfMany);
  return {
    who: key === null ? 'unknown' : (WHO[key] ?? 'unknown'),
    visaClass,
    immigrant: visaClass === null ? null : IMMIGRANT.test(visaClass),
    post: firstOf(story, unreal, 'post.'),
    route: routeOf(events, visaClass),
  };
}

/** Classes that all of a family apply for alike. */
const OF_FAMILIES = /^(B1\/B2|B1|B2|E1|E2|F2B|F3|F4|EB\d|DV)$/;

function classOf(
  story: Story,
  unreal: readonly number[],
  key: CaseKey | null,
  isOneOfMany: boolean,
): string | null {
  if (key?.startsWith('class:')) return key.slice('class:'.length);
  if (!isOneOfMany) return firstOf(story, unreal, 'class.');
  const [only] = story.classes;
  if (only !== undefined && story.classes.size === 1 && OF_FAMILIES.test(only)) return only;
  const owners = ownersOfClasses(story, clausesOf(story));
  for (const [name, owner] of owners) if (owner === key) return name;
  if (key === 'self') return firstUnowned(story, unreal, owners);
  return sharedClass(story, owners);
}

/** "my wife and son went for H4": the one class of a text, where it is not the writer’s. */
function sharedClass(story: Story, owners: ReadonlyMap<string, CaseKey>): string | null {
  const [name, ...others] = story.classes;
  return name !== undefined && others.length === 0 && owners.get(name) !== 'self' ? name : null;
}

function firstUnowned(
  story: Story,
  unreal: readonly number[],
  owners: ReadonlyMap<string, CaseKey>,
): string | null {
  const first = firstOf(story, unreal, 'class.');
  return first !== null && !owners.has(first) ? first : null;
}

/**
 * The first that is told of the case; a class that names a paper, and one in a question, only when no other is. Of
 * several posts the one beside a visit or the word consulate is meant.
 */
function firstOf(story: Story, unreal: readonly number[], kind: 'class.' | 'post.'): string | null {
  const sort = kind === 'class.' ? SORTS.class : SORTS.post;
  let best: string | null = null;
  let lowest: number = NO_CLASS;
  for (let index = 0; index < story.mentions.length && lowest > 0; index += 1) {
    const mention = story.mentions[index];
    if (mention === undefined || (mention.sorts & sort) === 0) continue;
    const value = valueIn(mention, kind);
    if (value === null || (kind === 'class.' && isInsideNumber(story, mention))) continue;
    const doubt = doubtOf(story, unreal, index, kind);
    if (doubt >= lowest) continue;
    lowest = doubt;
    best = value;
  }
  return best;
}

const NO_CLASS = 4;
/** 0 for what is plainly meant, 3 for what is only named in a question. */
function doubtOf(story: Story, unreal: readonly number[], index: number, kind: 'class.' | 'post.'): number {
  const mention = story.mentions[index];
  if (mention === undefined || (unreal[mention.from] ?? 0) !== 0) return 3;
  const next = story.tokens[mention.to]?.word ?? '';
  if (PAPERS.has(next)) return next === 'petition' ? 2 : NO_CLASS;
  if (kind === 'class.') return 0;
  const isBeside =
    nearestBefore(story, index, VISITED, 8) !== null || nearestAfter(story, index, VISITED, 3) !== null;
  return isBeside ? 0 : 1;
}

const VISITED: readonly Concept[] = ['visit.interview', 'visit.dropbox', 'place.post'];

/** "AA00B2XXXX": letters of a case number. */
const isInsideNumber = (story: Story, { from, to }: Mention): boolean =>
  (story.tokens[from]?.spaced === false && isAlphanumeric(story.tokens[from - 1])) ||
  (story.tokens[to]?.spaced === false && isAlphanumeric(story.tokens[to]));

const isAlphanumeric = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'number';

function routeOf(events: readonly RefinedEvent[], visaClass: string | null): CaseFacts['route'] {
  if (events.some(({ kind }) => kind === 'dropbox')) return 'dropbox';
  if (events.some(({ kind }) => kind === 'interview'))
    return events.some(({ kind, planned }) => kind === 'interview' && !planned) ? 'interview' : null;
  // A slip that calls for an interview, where none was told, comes back from a drop box.
  const isCalled = events.some(({ kind, value }) => kind === 'requested' && value === 'interview');
  const isAnswered = events.some(
    ({ kind, value }) => kind === 'slip' || (kind === 'passport' && value === 'returned'),
  );
  const isImmigrant = visaClass !== null && IMMIGRANT.test(visaClass);
  return isCalled && isAnswered && !isImmigrant ? 'dropbox' : null;
}
