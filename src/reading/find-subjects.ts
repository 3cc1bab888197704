/** Whose each event is: the people and classes that its clause names, or those of the clause before. */

import type { DatedEvent } from './date-events.ts';
import type { Mention } from './find-mentions.ts';
import { relativeMeant } from './pronouns.ts';
import { SORTS } from './sorts.ts';
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

const NO_OWNERS: ReadonlyMap<string, CaseKey> = new Map();
const WRITER: ReadonlySet<CaseKey> = new Set(['self']);

export function findSubjects(story: Story, events: readonly DatedEvent[]): Subjects {
  const owners = story.classes.size > 1 ? ownersOfClasses(story, clausesOf(story)) : NO_OWNERS;
  const isPetitioner = story.mentions.some((mention) => names(mention, 'person.petitioner'));
  // Where several classes are named, what is told before anybody is named is the writer's own.
  let before: ReadonlySet<CaseKey> | null = story.classes.size > 1 ? WRITER : null;
  return events.map((event) => {
    const own = subjectOf(story, event.anchor, owners);
    if (own === null || (isPetitioner && own !== 'nobody' && own.has('self'))) return null;
    if (own !== 'nobody') {
      before = nextSubject(own);
      return own;
    }
    return before;
  });
}

/** What follows without a subject is told of "my husband and I" both, and of the first of two classes. */
function nextSubject(own: ReadonlySet<CaseKey>): ReadonlySet<CaseKey> | null {
  if (own.has('self') && ![...own].some((key) => key.startsWith('class:') || key === 'child')) return own;
  const [first] = own;
  return first === undefined ? null : new Set([first]);
}

/** How many mentions and tokens a subject stands before or behind what is told of it, in one clause. */
const REACH = { before: 24, behind: 6, tokensBefore: 12, tokensBehind: 4 } as const;
type Subject = ReadonlySet<CaseKey> | null | 'nobody';

/** The nearest subject before an event in its clause; without one, the nearest behind it. Null is everybody. */
function subjectOf(story: Story, anchor: number, owners: ReadonlyMap<string, CaseKey>): Subject {
  const own = story.mentions[anchor];
  if (!own) return 'nobody';
  const clause = story.clause[own.from];
  let far: Subject = 'nobody';
  for (let index = anchor; index >= Math.max(0, anchor - REACH.before); index -= 1) {
    const mention = story.mentions[index];
    if (!mention || story.clause[mention.from] !== clause) break;
    const subject = subjectAt(story, index, owners);
    if (subject === 'nobody') continue;
    if (own.from - mention.to <= REACH.tokensBefore) return subject;
    far = subject;
    break;
  }
  for (let index = anchor + 1; index <= anchor + REACH.behind; index += 1) {
    const mention = story.mentions[index];
    if (!mention || story.clause[mention.from] !== clause || mention.from - own.to > REACH.tokensBehind)
      break;
    const subject = subjectAt(story, index, owners);
    if (subject !== 'nobody') return subject;
  }
  return far;
}

/** Whom one mention names, with those who are listed beside it. */
function subjectAt(story: Story, index: number, owners: ReadonlyMap<string, CaseKey>): Subject {
  const keys: CaseKey[] = [];
  let at = index;
  for (let more = 0; more < 4; more += 1) {
    const key = keyAt(story, at, owners);
    if (key === 'everybody') return null;
    if (key === null) break;
    keys.push(key);
    const listed = listedBefore(story, at);
    if (listed === null) break;
    at = listed;
  }
  return keys.length === 0 ? 'nobody' : new Set(keys.toReversed());
}

function keyAt(story: Story, index: number, owners: ReadonlyMap<string, CaseKey>): CaseKey | null {
  const mention = story.mentions[index];
  if (mention === undefined) return null;
  const isPerson = (mention.sorts & SORTS.person) !== 0;
  const person = (isPerson ? valueIn(mention, 'person.') : null) ?? relativeMeant(story, index);
  if (person === null && (mention.sorts & (SORTS.class | SORTS.self)) === 0) return null;
  // "the baby" is somebody in the story and no applicant.
  if (person !== null && NAMED.has(person))
    return story.tokens[mention.from - 1]?.word === 'the' ? null : person;
  // Who looks at the page or calls need not be the applicant.
  if (ROLES.looked.has(story.tokens[mention.to]?.word ?? '')) return null;
  if (person !== null && TOGETHER.has(person)) return 'everybody';
  const name = story.classes.size > 1 ? valueIn(mention, 'class.') : null;
  if (name !== null) return owners.get(name) ?? `class:${name}`;
  return isWriter(story, mention) ? 'self' : null;
}

/** The mention of a person or class that a joining word ties to this one: "my wife and I", "H1 & H4". */
function listedBefore(story: Story, index: number): number | null {
  const mention = story.mentions[index];
  let join = index - 1;
  if (names(story.mentions[join], 'person.self')) join -= 1;
  const and = story.mentions[join];
  const before = story.mentions[join - 1];
  if (!mention || !and || !before || !names(and, 'mood.and') || mention.from - before.to > 3) return null;
  return LISTED.test(before.concepts[0] ?? '') ? join - 1 : null;
}

const LISTED = /^(person|class)\./;

/** "I" acts; "my" speaks of the writer's case only before a thing of the case: "my visa", not "my place". */
function isWriter(story: Story, mention: Mention): boolean {
  if (!names(mention, 'person.self')) return false;
  return (
    ROLES.i.has(story.tokens[mention.from]?.word ?? '') ||
    story.caseStarts.has(mention.to) ||
    story.caseStarts.has(mention.to + 1)
  );
}

/** The person whom a clause names beside a class: "my wife (H4)", "I am on H1B". */
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
