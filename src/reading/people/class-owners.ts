/** Whose class each is: "my wife (H4)", "I am on H1B". */

import { names, type Story, valueIn } from '../story/story.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { type CaseKey, isNamed } from './subject-at.ts';

/** Classes of those who come along with somebody; the others are the classes of those whom they come with. */
const DEPENDENT = /^(H4|L2|F2|J2|M2|O3|P4|R2|TD|E3D|K2)$/;

/** The mentions of every clause, by its number. */
export function clausesOf(story: Story): ReadonlyMap<number, readonly Mention[]> {
  return Map.groupBy(story.mentions, ({ from }) => story.clause[from] ?? 0);
}

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
  addDependents(story, owners);
  return owners;
}

/** "H1 and H4 dropbox … my wife's status": nobody is named beside the classes, and one of two comes along. */
function addDependents(story: Story, owners: Map<string, CaseKey>): void {
  const free = [...story.classes].filter((name) => !owners.has(name));
  if (free.length === 0 || story.classes.size !== 2) return;
  const kin = kinOf(story);
  if (kin === null) return;
  for (const name of free) {
    const owner = DEPENDENT.test(name) ? kin : 'self';
    if (![...owners.values()].includes(owner)) owners.set(name, owner);
  }
}

/** The one relative whom the writer names with "my"; null when there are more, or none. */
function kinOf(story: Story): CaseKey | null {
  const kin = new Set<CaseKey>();
  for (const mention of story.mentions) {
    if ((mention.sorts & SORTS.person) === 0) continue;
    const person = valueIn(mention, 'person.');
    if (person !== null && isNamed(person)) kin.add(person);
  }
  const [one, ...more] = kin;
  return one !== undefined && more.length === 0 ? one : null;
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
  const named = near.find((person) => isNamed(valueIn(person, 'person.')));
  if (named) return valueIn(named, 'person.');
  const isWriter = near.some((person) => names(person, 'person.self'));
  return isWriter && story.tokens.length > 0 ? 'self' : null;
}
