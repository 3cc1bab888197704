/** Whose each event is: the people and classes that its clause names, or those of the clause before. */

import type { DatedEvent } from './date-events.ts';
import type { Mention } from './find-mentions.ts';
import { names, type Story, valueIn } from './story.ts';
import { ROLES } from './vocabulary/roles.ts';

/** "self", "spouse" …, or "class:H4" for a case that only its class names. */
export type CaseKey = string;
/** Null is everybody. */
export type Subjects = readonly (ReadonlySet<CaseKey> | null)[];

const NAMED: ReadonlySet<string> = new Set(['spouse', 'child', 'parent', 'sibling', 'friend']);
const TOGETHER: ReadonlySet<string> = new Set(['family', 'all']);
/** The mentions of every clause, by its number. */
export function clausesOf(story: Story): ReadonlyMap<number, readonly Mention[]> {
  return Map.groupBy(story.mentions, ({ from }) => story.clause[from] ?? 0);
}

const WRITER: ReadonlySet<CaseKey> = new Set(['self']);

export function findSubjects(story: Story, events: readonly DatedEvent[]): Subjects {
  const clauses = clausesOf(story);
  const owners = ownersOfClasses(story, clauses);
  const known = new Map<number, ReturnType<typeof subjectsIn>>();
  // Where several classes are named, what is told before anybody is named is the writer's own.
  let before: ReadonlySet<CaseKey> | null = story.classes.size > 1 ? WRITER : null;
  return events.map((event) => {
    const at = story.mentions[event.anchor]?.from ?? 0;
    const number = story.clause[at] ?? 0;
    if (!known.has(number)) known.set(number, subjectsIn(story, clauses.get(number) ?? [], owners));
    const own = known.get(number) ?? null;
    if (own === null) return null;
    if (own !== 'nobody') {
      // What follows without a subject is told of the first of them.
      const [first] = own;
      before = first === undefined ? null : new Set([first]);
      return own;
    }
    return before;
  });
}

function subjectsIn(
  story: Story,
  clause: readonly Mention[],
  owners: ReadonlyMap<string, CaseKey>,
): ReadonlySet<CaseKey> | null | 'nobody' {
  // "the baby" is somebody in the story and no applicant.
  const people = clause.flatMap((mention) =>
    story.tokens[mention.from - 1]?.word === 'the' ? [] : (valueIn(mention, 'person.') ?? []),
  );
  const named = people.filter((person) => NAMED.has(person));
  if (named.length > 0) return new Set(joinsWriter(story, clause) ? [...named, 'self'] : named);
  if (people.some((person) => TOGETHER.has(person))) return null;
  const classes = story.classes.size > 1 ? clause.flatMap((mention) => valueIn(mention, 'class.') ?? []) : [];
  if (classes.length > 0) return new Set(classes.map((name) => owners.get(name) ?? `class:${name}`));
  return clause.some((mention) => isWriter(story, mention)) ? new Set(['self']) : 'nobody';
}

/** "ROLES.i" acts; "my" speaks of the writer's case only before a thing of the case: "my visa", not "my place". */
function isWriter(story: Story, mention: Mention): boolean {
  if (!names(mention, 'person.self')) return false;
  return (
    ROLES.i.has(story.tokens[mention.from]?.word ?? '') ||
    story.caseStarts.has(mention.to) ||
    story.caseStarts.has(mention.to + 1)
  );
}

/** "my wife and ROLES.i", "me and my son": the writer stands beside somebody. */
function joinsWriter(story: Story, clause: readonly Mention[]): boolean {
  return clause.some((mention, at) => {
    if (!names(mention, 'mood.and')) return false;
    const beside = [clause[at - 1], clause[at + 1]];
    return beside.some((other) => other !== undefined && ROLES.i.has(story.tokens[other.from]?.word ?? ''));
  });
}

/** The person whom a clause names beside a class: "my wife (H4)", "ROLES.i am on H1B". */
/** Mentions of a clause that are looked at; a longer one is no sentence. */
const LONGEST_CLAUSE = 200;

export function ownersOfClasses(
  story: Story,
  clauses: ReadonlyMap<number, readonly Mention[]>,
): ReadonlyMap<string, CaseKey> {
  const owners = new Map<string, CaseKey>();
  for (const whole of clauses.values()) {
    const clause = whole.slice(0, LONGEST_CLAUSE);
    const people = clause.filter((mention) => valueIn(mention, 'person.') !== null);
    const classes = clause.filter((mention) => valueIn(mention, 'class.') !== null);
    for (const mention of classes) {
      const name = valueIn(mention, 'class.') ?? '';
      const owner = nearestOwner(story, mention, people, classes.length > 1);
      if (owner !== null && !owners.has(name)) owners.set(name, owner);
    }
  }
  return owners;
}

function nearestOwner(
  story: Story,
  mention: Mention,
  people: readonly Mention[],
  isOneOfMany: boolean,
): CaseKey | null {
  const near = people
    .filter((person) => Math.abs(person.from - mention.from) <= (isOneOfMany ? 3 : 8))
    .toSorted((one, other) => Math.abs(one.from - mention.from) - Math.abs(other.from - mention.from));
  const named = near.find((person) => NAMED.has(valueIn(person, 'person.') ?? ''));
  if (named) return valueIn(named, 'person.');
  const isWriter = near.some((person) => names(person, 'person.self'));
  return isWriter && story.tokens.length > 0 ? 'self' : null;
}
