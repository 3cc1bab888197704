/** Whose each event is: the people and classes that its clause names, or those of the clause before. */

import type { DatedEvent } from '../dating/date-events.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { bothMeant, isAlsoOf, isBoth } from './both-meant.ts';
import { clausesOf, ownersOfClasses } from './class-owners.ts';
import { type CaseKey, type Cast, isNamed, type Subject, subjectAt } from './subject-at.ts';

/** Null is everybody. */
export type Subjects = readonly (ReadonlySet<CaseKey> | null)[];

/** Events that make a case; what somebody gave or wrote may be done for another. */
const MAKES_A_CASE: ReadonlySet<string> = new Set([
  'interview',
  'dropbox',
  'status',
  'passport',
  'told',
  'slip',
]);
export const makesCase = ({ kind }: DatedEvent): boolean => MAKES_A_CASE.has(kind);

const NO_OWNERS: ReadonlyMap<string, CaseKey> = new Map();
const WRITER: ReadonlySet<CaseKey> = new Set(['self']);

export function findSubjects(story: Story, events: readonly DatedEvent[]): Subjects {
  const owners = story.classes.size > 1 ? ownersOfClasses(story, clausesOf(story)) : NO_OWNERS;
  const cast: Cast = { owners, hasTwoParents: hasTwoParents(story) };
  const isPetitioner = story.mentions.some(
    (mention) => (mention.sorts & SORTS.person) !== 0 && names(mention, 'person.petitioner'),
  );
  const own = events.map((event) => subjectOf(story, event, cast));
  const isHelper = !isPetitioner && helpsOnly(events, own);
  // Where several classes are named, what is told before anybody is named is the writer's own.
  let before: ReadonlySet<CaseKey> | null = story.classes.size > 1 ? WRITER : null;
  return own.map((subject, at) => {
    if (subject === null || (isPetitioner && subject !== 'nobody' && subject.has('self'))) return null;
    if (subject === 'nobody' || (isHelper && subject.has('self') && subject.size === 1)) return before;
    const event = events[at];
    // Who calls and writes may do it for another.
    if (event && event.kind !== 'contacted') before = nextSubject(subject);
    return subject;
  });
}

/** A relative has a case, and the writer only gives, calls and asks. */
function helpsOnly(events: readonly DatedEvent[], own: readonly Subject[]): boolean {
  let isOther = false;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    const subject = own[at];
    if (!event || !subject || subject === 'nobody' || !makesCase(event)) continue;
    if (subject.has('self')) return false;
    isOther ||= [...subject].some((key) => isNamed(key));
  }
  return isOther;
}

function hasTwoParents(story: Story): boolean {
  let father = false;
  let mother = false;
  for (const mention of story.mentions) {
    if ((mention.sorts & SORTS.person) === 0 || !names(mention, 'person.parent')) continue;
    const word = story.tokens[mention.from]?.word ?? '';
    father ||= ROLES.men.has(word);
    mother ||= ROLES.women.has(word);
  }
  return father && mother;
}

/** What follows without a subject is told of "my husband and I" both, and of the first of two classes. */
function nextSubject(own: ReadonlySet<CaseKey>): ReadonlySet<CaseKey> | null {
  if (own.size === 1) return own;
  if (own.has('self') && ![...own].some((key) => key.startsWith('class:') || key === 'child')) return own;
  if (own.size > 1 && [...own].every((key) => isNamed(key))) return own;
  const [first] = own;
  return first === undefined ? null : new Set([first]);
}

/** How many mentions and tokens a subject stands before or behind what is told of it, in one clause. */
const REACH = { before: 24, behind: 6, tokensBefore: 12, tokensBehind: 4, bracket: 9 } as const;

/** The nearest subject before an event in its clause; without one, the nearest behind it, or its label. */
function subjectOf(story: Story, event: DatedEvent, cast: Cast): Subject {
  const { anchor } = event;
  const own = story.mentions[anchor];
  if (!own) return 'nobody';
  if (isToldToUs(story, event) || isAlsoOf(story, anchor)) return null;
  // "kept her passport and returned mine".
  if (story.tokens[own.to]?.word === 'mine' && story.mentions[anchor + 1]?.from === own.to)
    return subjectAt(story, anchor + 1, cast) === 'nobody' ? WRITER : subjectAt(story, anchor + 1, cast);
  if (own.to - own.from > 1 && isOfWriter(story, own)) return WRITER;
  const clause = story.clause[own.from];
  let far: Subject = 'nobody';
  for (let index = anchor; index >= Math.max(0, anchor - REACH.before); index -= 1) {
    const mention = story.mentions[index];
    if (!mention || story.clause[mention.from] !== clause) break;
    const subject = subjectAt(story, index, cast);
    if (subject === 'nobody' || isTurned(story, mention.to, own.from)) continue;
    if (subject === null && isBoth(story, mention)) return bothMeant(story, anchor, cast);
    if (own.from - mention.to <= REACH.tokensBefore) return subject;
    far = subject;
    break;
  }
  for (let index = anchor + 1; index <= anchor + REACH.behind; index += 1) {
    const mention = story.mentions[index];
    if (!mention || story.clause[mention.from] !== clause) break;
    const gap = mention.from - own.to;
    const isBracket = gap <= REACH.bracket && isInBracket(story, mention);
    if (gap > REACH.tokensBehind && !isBracket) break;
    const subject = subjectAt(story, index, cast);
    if (subject === null && isBoth(story, mention)) return bothMeant(story, anchor, cast);
    if (subject !== 'nobody') return withListed(story, index, subject, cast);
  }
  if (far !== 'nobody') return far;
  const both = bothMeant(story, anchor, cast);
  if (both !== null) return both;
  // "Passports taken": those of all.
  return story.tokens[own.from]?.word === 'passports' ? null : labelOf(story, anchor, cast);
}

/** "I was refused" is one phrase, and the writer's; "I-20" is a paper. */
const isOfWriter = (story: Story, { from }: Mention): boolean =>
  OF_WRITER.has(story.tokens[from]?.word ?? '') && story.tokens[from + 1]?.kind === 'word';
const OF_WRITER: ReadonlySet<string> = new Set(['i', 'my', 'im']);

/** "the officer told us that your visas are approved". */
function isToldToUs(story: Story, { kind, first, last }: DatedEvent): boolean {
  if (kind !== 'told') return false;
  const to = story.mentions[last]?.to ?? 0;
  for (let at = (story.mentions[first]?.from ?? 0) + 1; at < to; at += 1)
    if (story.tokens[at]?.word === 'us') return true;
  return false;
}

/** "interview (my wife)", and no "interview (father was ill then)". */
function isInBracket(story: Story, { from, to }: Mention): boolean {
  if (story.tokens[from - 1]?.word !== '(') return false;
  return [0, 1, 2, 3].some((more) => story.tokens[to + more]?.word === ')');
}

/** "interview of my wife and son": all whom the list names. */
function withListed(story: Story, index: number, subject: Subject, cast: Cast): Subject {
  const clause = story.clause[story.mentions[index]?.from ?? 0];
  for (let next = index + 1; next <= index + LIST; next += 1) {
    const mention = story.mentions[next];
    if (!mention || story.clause[mention.from] !== clause) break;
    const more = subjectAt(story, next, cast);
    if (more === 'nobody' || more === null || subject === null || subject === 'nobody') continue;
    if (more.size > 1 && [...subject].every((key) => more.has(key))) return more;
  }
  return subject;
}

/** Mentions behind somebody within which the rest of a list stands. */
const LIST = 3;

/** "as I am writing it is still refused": another subject stands between. */
function isTurned(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (ROLES.turnsTo.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Father: approved, visa issued …": what begins the sentence with a colon is told of all of it. */
function labelOf(story: Story, anchor: number, cast: Cast): Subject {
  const own = story.mentions[anchor];
  for (let index = anchor - 1; own && index >= Math.max(0, anchor - REACH.before); index -= 1) {
    const mention = story.mentions[index];
    if (!mention || story.sentence[mention.from] !== story.sentence[own.from]) break;
    // "Father:", "my status:".
    const next = story.mentions[index + 1];
    const isOfPage = next?.from === mention.to && names(next, 'place.page');
    const mark = story.tokens[isOfPage ? next.to : mention.to]?.word;
    if (mark !== ':' && mark !== '-' && mark !== '=') continue;
    const subject = subjectAt(story, index, cast);
    if (subject !== 'nobody') return subject;
  }
  return 'nobody';
}
