/** Keeps the cases of one text apart: whose each event is, and the facts of each case. */
import type { DatedEvent } from '../dating/date-events.ts';
import { inheritDays } from '../refining/inherit-days.ts';
import { refineEvents } from '../refining/refine-events.ts';
import type { RefinedEvent } from '../refining/refiner.ts';
import { type Story, valueIn } from '../story/story.ts';
import { SORTS } from '../words/sorts.ts';
import { isAlsoOf } from './both-meant.ts';
import { type CaseFacts, findFacts } from './find-facts.ts';
import { findSubjects, makesCase, type Subjects } from './find-subjects.ts';
import { type CaseKey, type Cast, subjectAt } from './subject-at.ts';

export type SplitCase = CaseFacts & { readonly events: readonly RefinedEvent[] };

export function splitCases(
  story: Story,
  unreal: readonly number[],
  events: readonly DatedEvent[],
  today: string | null,
): readonly SplitCase[] {
  const subjects = findSubjects(story, events);
  const keys = keysOf(events, subjects);
  const listed = keys.length === 0 ? whoAreListed(story, unreal) : [];
  const parts =
    keys.length > 1
      ? keys.map((key) => ({ key, events: eventsOf(key, keys, events, subjects) }))
      : listed.length > 1
        ? listed.map((key) => ({ key, events }))
        : [{ key: keys[0] ?? listed[0] ?? ofBoth(story, events) ?? whoIsNamed(story, unreal), events }];
  const days = inheritDays(story, events);
  const cases: SplitCase[] = [];
  for (const { key, events: own } of parts) {
    const refined = refineEvents(story, own === events ? days : ownDays(story, own, events, days), today);
    if (refined.length === 0) continue;
    const { who, visaClass, immigrant, post, route } = findFacts(
      story,
      unreal,
      key,
      keys.length > 1,
      refined,
    );
    cases.push({ who, visaClass, immigrant, post, route, events: refined });
  }
  return cases;
}

/** Days that the events of a case take from one another; where those tell none, from what is told of another. */
function ownDays(
  story: Story,
  own: readonly DatedEvent[],
  all: readonly DatedEvent[],
  days: readonly DatedEvent[],
): readonly DatedEvent[] {
  const shared = new Map(days.map((event, at) => [all[at], event]));
  return inheritDays(story, own).map((event, at) =>
    event.date === null ? (shared.get(own[at]) ?? event) : event,
  );
}

/** "kept my passport and my wife's", and nothing of one alone: a case of both. */
const ofBoth = (story: Story, events: readonly DatedEvent[]): CaseKey | null =>
  events.some(({ anchor }) => isAlsoOf(story, anchor)) ? 'family' : null;

/** Somebody else who is named comes before these. */
const MERELY_NAMED: ReadonlySet<string> = new Set(['self', 'family', 'all', 'petitioner']);

/** "F2 for my wife and baby", without a subject by any event: each of them; with the writer among them, the family. */
function whoAreListed(story: Story, unreal: readonly number[]): readonly CaseKey[] {
  for (let index = 0; index < story.mentions.length; index += 1) {
    const mention = story.mentions[index];
    if (mention === undefined || (mention.sorts & SORTS.person) === 0 || unreal[mention.from] !== 0) continue;
    const subject = subjectAt(story, index, NOBODY);
    if (subject === null || subject === 'nobody' || subject.size < 2 || !isFor(story, mention.from)) continue;
    return subject.has('self') ? ['family'] : [...subject];
  }
  return [];
}
/** Tokens before somebody in which it stands whose application it is: "for my wife and our son". */
const isFor = (story: Story, at: number): boolean =>
  [2, 3, 4, 5, 6].some(
    (back) =>
      FOR.has(story.tokens[at - back]?.word ?? '') && story.sentence[at - back] === story.sentence[at],
  );
const FOR: ReadonlySet<string> = new Set(['for', 'of']);
const NOBODY: Cast = { owners: new Map(), hasTwoParents: false };

/** Without a subject by any event, the person who is named, or the writer. */
function whoIsNamed(story: Story, unreal: readonly number[]): CaseKey | null {
  const people: string[] = [];
  for (const mention of story.mentions) {
    if ((mention.sorts & SORTS.person) === 0 || unreal[mention.from] !== 0) continue;
    people.push(valueIn(mention, 'person.') ?? 'other');
  }
  return (
    people.find((person) => !MERELY_NAMED.has(person)) ??
    people.find((person) => person !== 'petitioner') ??
    (people.length === 0 && story.ownClauses.size > 0 ? 'self' : null)
  );
}

/** "my wife and I had … I never received": the writer speaks for both, who are mostly told of together. */
function isToldByOne(keys: readonly CaseKey[], telling: Subjects): boolean {
  if (keys.length !== 2) return false;
  const sets = telling.filter((set) => set !== null);
  const together = sets.filter((set) => set.size === keys.length).length;
  return sets.every((set) => set.has('self')) && together > sets.length - together;
}

/** The cases that the text tells apart; one key or none when all events are shared. */
function keysOf(events: readonly DatedEvent[], subjects: Subjects): readonly CaseKey[] {
  const telling = subjects.filter((_, at) => events[at] !== undefined && makesCase(events[at]));
  const keys: CaseKey[] = [];
  for (const set of telling) if (set !== null) for (const key of set) if (!keys.includes(key)) keys.push(key);
  const isShared =
    keys.length > 1 &&
    keys.includes('self') &&
    keys.every((key) => telling.every((set) => set === null || set.has(key)));
  if (isShared || isToldByOne(keys, telling)) return ['family'];
  return keys;
}

function eventsOf(
  key: CaseKey,
  keys: readonly CaseKey[],
  events: readonly DatedEvent[],
  subjects: Subjects,
): readonly DatedEvent[] {
  return events.filter((_, at) => {
    const set = subjects[at] ?? null;
    if (set === null || set.has(key)) return true;
    // What nobody of the cases did belongs to the first.
    return key === keys[0] && ![...set].some((name) => keys.includes(name));
  });
}
