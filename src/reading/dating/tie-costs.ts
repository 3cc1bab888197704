/** What it costs to tie a date to an event that stands before it or behind it. */

import type { FoundDate } from '../dates/found-date.ts';
import type { FoundEvent } from '../events/found-event.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { DateTies } from './date-ties.ts';

/** What it costs to tie a date to an event; above the limit the event stays undated. */
export const COST = {
  token: 0.12,
  clause: 2,
  clauseBehindLead: 0.25,
  sentence: 0.4,
  owned: 2.5,
  bracket: 2,
  /** "Refused (6 Jan)" */
  bracketed: 0.1,
  /** "I got a call on 3 Feb, they asked …" */
  message: 1.6,
  /** A date in the middle of a sentence rather belongs to what stands before it. */
  behind: 0.4,
  /** A time that is no day gives way to a day. */
  vague: 0.8,
  vagueBehind: 3,
  /** "Interview in Accra, B2, 22 April": a day that is all its clause says belongs to what stands before it. */
  alone: 0.5,
  /** "My interview was in Accra. 22 April." */
  apart: 1.2,
  /** A date of another clause, where the event's own has one. */
  elsewhere: 1,
  hoped: 2,
  /** For every nearer date that is passed over. */
  skipped: 1.5,
  limit: 3.4,
} as const;

export function costBefore(story: Story, event: FoundEvent, index: number, ties: DateTies): number {
  const date = story.dates[index];
  const at = story.mentions[event.anchor]?.from ?? 0;
  if (!date) return Number.POSITIVE_INFINITY;
  if (ties.ending[index]) return costBehindEnd(story, at, date.to);
  // "they answered on 17 Jan: it is still in processing".
  if (event.kind === 'told' && date.from > (story.mentions[event.first]?.from ?? at) && date.to <= at)
    return COST.bracketed;
  const lead = ties.leads[index] ?? null;
  if (story.line[date.from] !== story.line[at]) {
    const isNext = (story.line[at] ?? 0) - (story.line[date.from] ?? 0) === 1;
    return isNext && lead === 'line' && !ties.lineTells[index] ? 3 : Number.POSITIVE_INFINITY;
  }
  const sentences = (story.sentence[at] ?? 0) - (story.sentence[date.from] ?? 0);
  if (sentences <= 1 && isMessageDay(story, event, date)) return COST.message + sentences * COST.sentence;
  if (sentences === 1 && ties.apart[index] && isVisit(event)) return COST.apart;
  if (isThatDay(story, event, date.to, at)) return COST.bracketed;
  if (sentences > 0 && (lead !== 'line' || isWentBack(story, event, at))) return Number.POSITIVE_INFINITY;
  const clauses = (story.clause[at] ?? 0) - (story.clause[date.to - 1] ?? 0);
  const tokens = at - date.to;
  if (lead === 'line' || lead === 'entry') return sentences * COST.sentence + Math.min(tokens, 20) * 0.02;
  const isLed = lead === 'sentence' || lead === 'clause' || isLook(story, event, date.from);
  const crossing = isLed ? COST.clauseBehindLead : COST.clause;
  return (
    (lead ? 0 : COST.behind) +
    tokens * COST.token * (lead ? 0.5 : 1) +
    clauses * crossing +
    (lead === null && ties.owned[index] ? COST.owned : 0)
  );
}

/** "On 5 Jan they asked for my I-20. I went back and gave it.": done later. */
function isWentBack(story: Story, { kind }: FoundEvent, at: number): boolean {
  if (kind !== 'provided') return false;
  for (let back = at - 1; back >= at - 6 && story.sentence[back] === story.sentence[at]; back -= 1)
    if (story.tokens[back]?.word === 'back' && WENT.has(story.tokens[back - 1]?.word ?? '')) return true;
  return false;
}
const WENT: ReadonlySet<string> = new Set(['went', 'came', 'drove', 'flew', 'travelled']);

/** "refused on 11 Jan, which was my interview date": the day before it is its own. */
function isThatDay(story: Story, { kind }: FoundEvent, from: number, to: number): boolean {
  if (kind !== 'interview' || to - from > 6 || to === from) return false;
  if (!ROLES.pageIt.has(story.tokens[story.tokens[from]?.word === ',' ? from + 1 : from]?.word ?? ''))
    return false;
  for (let at = from; at < to; at += 1) if (!ROLES.thatDay.has(story.tokens[at]?.word ?? '')) return false;
  return true;
}

/** "it was AP until 4 March when it became Refused": the end of one thing is the day of the next. */
function costBehindEnd(story: Story, at: number, to: number): number {
  const next = story.tokens[to]?.word === ',' ? to + 1 : to;
  // "till the 14th and from the 15th …": another day begins what follows.
  for (let more = to; more < at; more += 1) if (story.dateStarts.has(more)) return Number.POSITIVE_INFINITY;
  const isTurn =
    ROLES.thenWords.has(story.tokens[next]?.word ?? '') && story.sentence[at] === story.sentence[to];
  return isTurn ? (at - to) * COST.token : Number.POSITIVE_INFINITY;
}

/** "I got a call on 3 Feb, they asked …": what a message asks or says has its day. */
function isMessageDay(story: Story, event: FoundEvent, { from, to }: FoundDate): boolean {
  if (event.kind !== 'requested' && event.kind !== 'told') return false;
  for (let at = Math.max(0, from - 8); at < to + 4; at += 1)
    if (story.clause[at] === story.clause[from] && ROLES.messages.has(story.tokens[at]?.word ?? ''))
      return true;
  return false;
}

/** "called me on 3 Feb to bring my passport on 5 Feb": asked on the day of the call, and for the other one. */
function isAskedBefore(story: Story, event: FoundEvent, index: number): boolean {
  const before = story.dates[index - 1];
  const at = story.mentions[event.first]?.from ?? 0;
  if (event.kind !== 'requested' || before === undefined || before.to > at) return false;
  return story.sentence[before.from] === story.sentence[at] && isMessageDay(story, event, before);
}

/** "I checked on Friday and it changed to …": the word of the page was seen on the day of the look. */
function isLook(story: Story, event: FoundEvent, at: number): boolean {
  if (event.kind !== 'status') return false;
  for (let back = at - 1; back >= Math.max(0, at - 6) && story.clause[back] === story.clause[at]; back -= 1)
    if (ROLES.looked.has(story.tokens[back]?.word ?? '')) return true;
  return false;
}

export function costAfter(story: Story, event: FoundEvent, index: number, ties: DateTies): number {
  const date = story.dates[index];
  const at = story.mentions[Math.max(event.anchor, event.last)]?.to ?? 0;
  if (!date || ties.ending[index] || isEnded(story, at, index, ties)) return Number.POSITIVE_INFINITY;
  const sentences = (story.sentence[date.from] ?? 0) - (story.sentence[at - 1] ?? 0);
  if (sentences === 1 && ((ties.apart[index] && isVisit(event)) || isSaidAfter(story, date)))
    return COST.apart;
  if (sentences === 1 && event.atInterview && isWhole(story, date)) return COST.apart;
  if (sentences === 2 && isVisit(event) && isSaidAfter(story, date)) return COST.apart;
  if (sentences > 1 && sentences <= 3 && isVisit(event) && isWhole(story, date)) return COST.apart;
  if (sentences !== 0 || isAskedBefore(story, event, index)) return Number.POSITIVE_INFINITY;
  if (isBracketed(story, at, date)) return COST.bracketed;
  const clauses = (story.clause[date.from] ?? 0) - (story.clause[at - 1] ?? 0);
  const lead = ties.leads[index] ?? null;
  const tokens = Math.max(0, date.from - at);
  // "Interview 14 Jan - officer says …": the day of both.
  const isBoth = lead === 'entry' && tokens === 0 && isVisit(event);
  const belongsOn = lead !== null && !isBoth && ties.followed[index] ? COST.owned : 0;
  const bracket = story.tokens[date.from - 1]?.word === '(' ? COST.bracket : 0;
  const others =
    (clauses > 0 && ties.owned[index] ? COST.owned : 0) +
    (clauses === 0 && actsBetween(story, event.last, date.from) ? COST.owned : 0);
  const crossing = ties.alone[index] ? COST.alone : COST.clause;
  return tokens * COST.token + clauses * crossing + belongsOn + others + bracket;
}

/** "They took my passport, no slip. 12 Jan.": a sentence of a day and nothing else. */
const isWhole = (story: Story, { from, to }: FoundDate): boolean =>
  story.sentence[from - 1] !== story.sentence[from] &&
  story.line[from - 1] === story.line[from] &&
  (story.tokens[to] === undefined || story.sentence[to + 1] !== story.sentence[from]) &&
  story.tokens[to]?.kind === 'mark';

/** "He said approved. That was on 12 January.": the day of the sentence before. */
function isSaidAfter(story: Story, { from, to }: FoundDate): boolean {
  const was = story.tokens[from - 1]?.word === 'on' ? from - 2 : from - 1;
  if (!WAS.has(story.tokens[was]?.word ?? '') || !THAT.has(story.tokens[was - 1]?.word ?? '')) return false;
  return story.sentence[was - 2] !== story.sentence[was] && story.tokens[to]?.kind !== 'word';
}
const WAS: ReadonlySet<string> = new Set(['was', 'happened']);
const THAT: ReadonlySet<string> = new Set(['that', 'this', 'it', 'everything']);

/** What happens on one day that is told by itself. */
const isVisit = ({ kind }: FoundEvent): boolean => kind === 'interview' || kind === 'dropbox';

/** "it was X till the 14th and from the 15th Y": what has its end before it does not begin behind it. */
function isEnded(story: Story, at: number, index: number, ties: DateTies): boolean {
  const before = story.dates[index - 1];
  return (
    before !== undefined && ties.ending[index - 1] === true && before.from >= at && before.from - at <= 4
  );
}

/** The day stands alone in brackets right behind what it dates. */
const isBracketed = (story: Story, at: number, { from, to }: FoundDate): boolean =>
  from - at === 1 && story.tokens[at]?.word === '(' && story.tokens[to]?.word === ')';

/** Another act stands between: its day is not this one's. */
function actsBetween(story: Story, last: number, until: number): boolean {
  for (let index = last + 1; index <= last + 8; index += 1) {
    const mention = story.mentions[index];
    if (!mention || mention.from >= until) return false;
    if (namesAny(mention, OTHER_ACTS) && !names(mention, 'place.courier')) return true;
  }
  return false;
}

const OTHER_ACTS: readonly Concept[] = ['act.give', 'act.receive', 'act.return', 'act.ask'];
