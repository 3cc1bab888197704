/** What stands around every date of a text: what it begins, and whether events stand before and behind it. */

import type { FoundEvent } from '../events/found-event.ts';
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { emptyMarks } from '../words/empty-marks.ts';
import { SORTS } from '../words/sorts.ts';
import { type Lead, leadsOf } from './date-leads.ts';
import { leadRuns } from './run-on-dates.ts';

export type DateTies = {
  readonly leads: readonly Lead[];
  /** Whether an event stands before the date in its clause, which then owns it. */
  readonly owned: readonly boolean[];
  /** Whether its line tells an event; if not, the line below it may. */
  readonly lineTells: readonly boolean[];
  /** Whether an event stands behind it in its clause. */
  readonly followed: readonly boolean[];
  /** Whether it ends something: "until now". */
  readonly ending: readonly boolean[];
  /** Whether it is all that its clause says, and all that its short sentence tells: "Accra, B2, 22 April." */
  readonly alone: readonly boolean[];
  readonly apart: readonly boolean[];
};

const NO_TIES: DateTies = {
  leads: [],
  owned: [],
  followed: [],
  lineTells: [],
  ending: [],
  alone: [],
  apart: [],
};

export function tiesOf(story: Story, events: readonly FoundEvent[], promised: readonly boolean[]): DateTies {
  if (story.dates.length === 0) return NO_TIES;
  // The first and last event of every clause, as its token and one; nought where none is told.
  const clauses = (story.clause.at(-1) ?? 0) + 2;
  const first = emptyMarks(clauses);
  const last = emptyMarks(clauses);
  const telling = emptyMarks(story.lines.length);
  const sentences = emptyMarks((story.sentence.at(-1) ?? 0) + 2);
  for (const { anchor } of events) {
    const at = story.mentions[anchor]?.from ?? 0;
    const clause = story.clause[at] ?? 0;
    first[clause] = Math.min(first[clause] || at + 1, at + 1);
    last[clause] = Math.max(last[clause] ?? 0, at + 1);
    telling[story.line[at] ?? 0] = 1;
    sentences[story.sentence[at] ?? 0] = 1;
  }
  const facts = factClauses(story, clauses);
  const leads = leadRuns(story, events, leadsOf(story));
  const owned: boolean[] = [];
  const followed: boolean[] = [];
  const lineTells: boolean[] = [];
  const ending: boolean[] = [];
  const alone: boolean[] = [];
  const apart: boolean[] = [];
  for (const { from, to } of story.dates) {
    const own = first[story.clause[from] ?? 0] ?? 0;
    owned.push(own > 0 && own - 1 < from);
    const clause = story.clause[to - 1] ?? 0;
    followed.push(Math.max(last[clause] ?? 0, last[clause + 1] ?? 0) - 1 > from);
    lineTells.push(telling[story.line[from] ?? 0] === 1);
    ending.push(endsSomething(story, from) || promised[ending.length] === true);
    alone.push(
      isAlone(story, from, to) ||
        (own === 0 && facts[story.clause[from] ?? 0] === 1 && isShortClause(story, from)),
    );
    apart.push(sentences[story.sentence[from] ?? 0] === 0 && isShortSentence(story, from));
  }
  return { leads, owned, followed, lineTells, ending, alone, apart };
}

/** "until now", "valid till May": the end of something and no event's day. */
function endsSomething(story: Story, at: number): boolean {
  if (story.tokens[at - 1]?.word === 'before') return true;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1)
    if (story.clause[before] === story.clause[at] && ROLES.ends.has(story.tokens[before]?.word ?? ''))
      return true;
  return false;
}

/** Nothing but small words before it and a mark behind it. */
function isAlone(story: Story, from: number, to: number): boolean {
  const clause = story.clause[from];
  for (let at = from - 1; at >= 0 && story.clause[at] === clause; at -= 1)
    if (story.tokens[at]?.kind !== 'mark' && !ROLES.beforeADate.has(story.tokens[at]?.word ?? ''))
      return false;
  return story.clause[to] !== clause || story.tokens[to]?.kind === 'mark';
}

/** Clauses that name a post or a class. */
function factClauses(story: Story, size: number): readonly number[] {
  const facts = emptyMarks(size);
  for (const { from, sorts } of story.mentions)
    if ((sorts & (SORTS.post | SORTS.class)) !== 0) facts[story.clause[from] ?? 0] = 1;
  return facts;
}

/** Tokens of a clause that names a place and a day: "(F4, Dhaka 14 Jan)". */
const SHORT_CLAUSE = 6;

function isShortClause(story: Story, at: number): boolean {
  let [from, to] = [at, at];
  while (from > 0 && at - from <= SHORT_CLAUSE && story.clause[from - 1] === story.clause[at]) from -= 1;
  while (to - at <= SHORT_CLAUSE && story.clause[to] === story.clause[at]) to += 1;
  return to - from <= SHORT_CLAUSE;
}

/** Tokens of a sentence that names a place, a class or a day and tells nothing. */
const SHORT_SENTENCE = 11;

function isShortSentence(story: Story, at: number): boolean {
  let [from, to] = [at, at];
  while (from > 0 && at - from <= SHORT_SENTENCE && story.sentence[from - 1] === story.sentence[at])
    from -= 1;
  while (to - at <= SHORT_SENTENCE && story.sentence[to] === story.sentence[at]) to += 1;
  return to - from <= SHORT_SENTENCE;
}
