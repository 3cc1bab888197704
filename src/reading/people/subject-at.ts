/** Whom a mention names: the writer, a relative, a class that stands for somebody, or everybody. */

import { relativeMeant } from '../story/pronouns.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';

/** "self", "spouse" …, or "class:H4" for a case that only its class names. */
export type CaseKey = string;

/** Who is told apart in a text. */
export type Cast = {
  readonly owners: ReadonlyMap<string, CaseKey>;
  /** Father and mother are both named, and are two cases. */
  readonly hasTwoParents: boolean;
};

/** A set of keys; null is everybody. */
export type Subject = ReadonlySet<CaseKey> | null | 'nobody';

const NAMED: ReadonlySet<string> = new Set(['spouse', 'child', 'parent', 'sibling', 'friend']);
const TOGETHER: ReadonlySet<string> = new Set(['family', 'all']);
/** Of "his colleague" and "my wife's sister" nobody here tells a case. */
const FAR_OFF: ReadonlySet<string> = new Set(['parent', 'sibling', 'friend']);

/** Most is told by the writer of the writer. */
const WRITER: ReadonlySet<CaseKey> = new Set(['self']);

export const isNamed = (key: CaseKey | null): boolean => key !== null && NAMED.has(key);

/** Whom one mention names, with those who are listed beside it. */
export function subjectAt(story: Story, index: number, cast: Cast): Subject {
  const keys: CaseKey[] = [];
  let at = index;
  for (let more = 0; more < 4; more += 1) {
    const key = keyAt(story, at, cast) ?? (more > 0 && isMe(story, at) ? 'self' : null);
    if (key === 'everybody') return null;
    if (key === null) break;
    keys.push(key);
    const listed = listedBefore(story, at, more > 0);
    if (listed === null) break;
    at = listed;
  }
  if (keys.length === 1 && keys[0] === 'self') return WRITER;
  if (keys.length === 0) return 'nobody';
  // "our L1/L2 interview": of all.
  const isOurs = keys.every((key) => key.startsWith('class:')) && isFamilys(story, at);
  return isOurs ? null : new Set(keys.toReversed());
}

/** "me and my wife", "myself, my wife and our son". */
const isMe = (story: Story, index: number): boolean =>
  ME.has(story.tokens[story.mentions[index]?.from ?? 0]?.word ?? '');
const ME: ReadonlySet<string> = new Set(['me', 'myself']);

/** "our L1/L2 interview". */
function isFamilys(story: Story, index: number): boolean {
  let at = index - 1;
  while (((story.mentions[at]?.sorts ?? 0) & SORTS.class) !== 0) at -= 1;
  return names(story.mentions[at], 'person.family');
}

function keyAt(story: Story, index: number, cast: Cast): CaseKey | null {
  const { owners, hasTwoParents } = cast;
  const mention = story.mentions[index];
  if (mention === undefined) return null;
  const isPerson = (mention.sorts & SORTS.person) !== 0;
  const person = (isPerson ? valueIn(mention, 'person.') : null) ?? relativeMeant(story, index);
  if (person === null && (mention.sorts & (SORTS.class | SORTS.self)) === 0) return null;
  if (person !== null && NAMED.has(person)) {
    if (isFarOff(story, index, person)) return null;
    return person === 'parent' && hasTwoParents ? whichParent(story, mention) : person;
  }
  // Who looks at the page or calls need not be the applicant.
  if (ROLES.looked.has(story.tokens[mention.to]?.word ?? '')) return null;
  if (person !== null && TOGETHER.has(person)) return 'everybody';
  const name = story.classes.size > 1 ? valueIn(mention, 'class.') : null;
  if (name !== null) return bracketed(story, index, cast) ?? owners.get(name) ?? `class:${name}`;
  return isWriter(story, mention) ? 'self' : null;
}

/** "wife (H4)", "mine (H1B)": the person before the bracket. */
function bracketed(story: Story, index: number, cast: Cast): CaseKey | null {
  const [before, own] = [story.mentions[index - 1], story.mentions[index]];
  if (!before || !own || own.from - before.to !== 1 || story.tokens[before.to]?.word !== '(') return null;
  const isPerson = (before.sorts & SORTS.person) !== 0;
  return isPerson ? keyAt(story, index - 1, { ...cast, owners: NO_OWNERS }) : null;
}
const NO_OWNERS: ReadonlyMap<string, CaseKey> = new Map();

/** "the baby", "sorry about dad", "his colleague", "my wife's sister": somebody in the story and no applicant. */
function isFarOff(story: Story, index: number, person: string): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const led = story.tokens[from - 1]?.word ?? '';
  if (led === 'the' || led === 'about') return true;
  if (!FAR_OFF.has(person) || valueIn(story.mentions[index], 'pronoun.') !== null) return false;
  const before = story.mentions[index - 1];
  return ROLES.others.has(led) || (before?.to === from && isNamed(valueIn(before, 'person.')));
}

/** Father or mother; "parents" are everybody. */
function whichParent(story: Story, { from }: Mention): CaseKey {
  const word = story.tokens[from]?.word ?? '';
  if (ROLES.women.has(word) || word === 'she' || word === 'her' || word === 'hers') return 'mother';
  return ROLES.men.has(word) || word === 'he' || word === 'his' || word === 'him' ? 'father' : 'everybody';
}

/** Marks between those who are listed once a joining word is among them: "me, my wife and our son". */
const LIST_MARKS: ReadonlySet<string> = new Set([',', '+', '&', '/', ')']);

/** The mention of a person or class that a list ties to this one: "my wife and I", "H1 & H4", "wife (H4), two kids". */
function listedBefore(story: Story, index: number, isList: boolean): number | null {
  const mention = story.mentions[index];
  if (mention === undefined) return null;
  let join = index - 1;
  while (isOwnWord(story, join, mention)) join -= 1;
  const isAnd = names(story.mentions[join], 'mood.and');
  const mark = story.tokens[(story.mentions[join + (isAnd ? 0 : 1)]?.from ?? 0) - 1]?.word ?? '';
  if (!isAnd && !(isList && LIST_MARKS.has(mark)) && mark !== '+') return null;
  const at = isAnd ? join - 1 : join;
  const before = story.mentions[at];
  if (!before || mention.from - before.to > (isAnd ? 3 : 6)) return null;
  return LISTED.test(before.concepts[0] ?? '') ? at : null;
}

/** "my", "two", and the person of a class in brackets: all of them are of the one that is listed. */
function isOwnWord(story: Story, index: number, mention: Mention): boolean {
  const other = story.mentions[index];
  if (other === undefined || mention.from - other.to > 2) return false;
  // "wife's H4": she is the one.
  const isOfClass = (mention.sorts & SORTS.class) !== 0 && other.to === mention.from;
  if (isOfClass && ROLES.ofRelatives.has(story.tokens[other.to - 1]?.word ?? '')) return true;
  if (names(other, 'person.family') && story.tokens[other.from]?.word === 'our') return true;
  if (names(other, 'person.self')) return MINE.has(story.tokens[other.from]?.word ?? '');
  if ((other.sorts & SORTS.time) !== 0) return valueIn(other, 'count.') !== null;
  return (mention.sorts & SORTS.class) !== 0 && story.tokens[mention.from - 1]?.word === '(';
}
const MINE: ReadonlySet<string> = new Set(['my', 'own']);

const LISTED = /^(person|class)\./;

/** Behind "my", also where they begin a phrase: "my visa was refused". */
const OF_CASE: ReadonlySet<string> = new Set(['visa', 'case', 'application', 'status', 'passport']);

/** "I" acts; "my" speaks of the writer's case only before a thing of the case: "my visa", not "my place". */
function isWriter(story: Story, mention: Mention): boolean {
  if (!names(mention, 'person.self')) return false;
  return (
    ROLES.i.has(story.tokens[mention.from]?.word ?? '') ||
    story.caseStarts.has(mention.to) ||
    story.caseStarts.has(mention.to + 1) ||
    OF_CASE.has(story.tokens[mention.to]?.word ?? '')
  );
}
