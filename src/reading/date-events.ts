/** Gives every event the date that its words tie to it, and finds where that stands. */

import { type Lead, leadsOf } from './date-leads.ts';
import type { FoundDate } from './found-date.ts';
import type { FoundEvent } from './found-event.ts';
import { isMereLook, lastUpdated } from './page-days.ts';
import { emptyMarks } from './places.ts';
import type { ResolvedDate } from './resolve-dates.ts';
import { leadRuns } from './run-on-dates.ts';
import { namesAny, type Story } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';

export type DatedEvent = FoundEvent & {
  readonly date: string | null;
  /** Place of the date among the dates of the text; null when it has none of its own. */
  readonly dateAt: number | null;
  /** The date is the page's own "last updated". */
  readonly lastUpdated?: boolean;
};

/** What it costs to tie a date to an event; above the limit the event stays undated. */
const COST = {
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
  /** A date of another clause, where the event's own has one. */
  elsewhere: 1,
  /** For every nearer date that is passed over. */
  skipped: 1.5,
  limit: 3.4,
} as const;
/** Dates that are looked at on either side of an event. */
const NEAR = 3;

export type DateTies = {
  readonly leads: readonly Lead[];
  /** Whether an event stands before the date in its clause, which then owns it. */
  readonly owned: readonly boolean[];
  /** Whether its line tells an event; if not, the line below it may. */
  readonly lineTells: readonly boolean[];
  /** Whether an event stands behind it in its clause. */
  readonly followed: readonly boolean[];
};

const NO_TIES: DateTies = { leads: [], owned: [], followed: [], lineTells: [] };

export function dateEvents(
  story: Story,
  events: readonly FoundEvent[],
  resolved: readonly ResolvedDate[],
): readonly DatedEvent[] {
  const ties = tiesOf(story, events);
  let next = 0;
  return events.map((event) => {
    const at = story.mentions[event.anchor]?.from ?? 0;
    while (next < story.dates.length && (story.dates[next]?.from ?? 0) < at) next += 1;
    while (next > 0 && (story.dates[next - 1]?.from ?? 0) >= at) next -= 1;
    if (event.undated) return { ...event, date: null, dateAt: null, lastUpdated: false };
    const updated = lastUpdated(story, event, next);
    const tied = updated ?? cheapestTie(story, event, next, ties);
    const best = tied !== null && isMereLook(story, event, tied) ? null : tied;
    return {
      ...event,
      date: best === null ? null : (resolved[best]?.date ?? null),
      dateAt: best,
      lastUpdated: updated !== null,
    };
  });
}

function cheapestTie(story: Story, event: FoundEvent, next: number, ties: DateTies): number | null {
  let best: number | null = null;
  let lowest: number = COST.limit;
  const clause = story.clause[story.mentions[event.anchor]?.from ?? 0];
  const hasOwn = clauseOfDate(story, next - 1) === clause || clauseOfDate(story, next) === clause;
  const end = Math.min(story.dates.length, next + NEAR);
  for (let index = Math.max(0, next - NEAR); index < end; index += 1) {
    const isVague = story.dates[index]?.is === 'vague';
    // "was refused as they now think": behind what is told, a time that is no day must follow at once.
    const gap = (story.dates[index]?.from ?? 0) - (story.mentions[event.last]?.to ?? 0);
    const vague = isVague ? (index < next || gap <= 1 ? COST.vague : COST.vagueBehind) : 0;
    const cost =
      vague +
      (index < next
        ? daysBetween(story, index, next) * COST.skipped +
          costBefore(story, event, index, ties) +
          (hasOwn && clauseOfDate(story, index) !== clause ? COST.elsewhere : 0)
        : costAfter(story, event, index, ties));
    if (cost < lowest) {
      lowest = cost;
      best = index;
    }
  }
  return best;
}

/** Nearer dates that are passed over; a time that is no day is none. */
function daysBetween(story: Story, index: number, next: number): number {
  let days = 0;
  for (let near = index + 1; near < next; near += 1) if (story.dates[near]?.is !== 'vague') days += 1;
  return days;
}

function clauseOfDate(story: Story, index: number): number | undefined {
  const date = index < 0 ? undefined : story.dates[index];
  return date === undefined ? undefined : story.clause[date.from];
}

function costBefore(story: Story, event: FoundEvent, index: number, ties: DateTies): number {
  const date = story.dates[index];
  const at = story.mentions[event.anchor]?.from ?? 0;
  if (!date) return Number.POSITIVE_INFINITY;
  if (endsSomething(story, date.from)) return costBehindEnd(story, at, date.to);
  const lead = ties.leads[index] ?? null;
  if (story.line[date.from] !== story.line[at]) {
    const isNext = (story.line[at] ?? 0) - (story.line[date.from] ?? 0) === 1;
    return isNext && lead === 'line' && !ties.lineTells[index] ? 3 : Number.POSITIVE_INFINITY;
  }
  const sentences = (story.sentence[at] ?? 0) - (story.sentence[date.from] ?? 0);
  if (isMessageDay(story, event, date) && sentences <= 1) return COST.message + sentences * COST.sentence;
  if (sentences > 0 && lead !== 'line') return Number.POSITIVE_INFINITY;
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

/** "it was AP until 4 March when it became Refused": the end of one thing is the day of the next. */
function costBehindEnd(story: Story, at: number, to: number): number {
  const next = story.tokens[to]?.word === ',' ? to + 1 : to;
  const isTurn =
    ROLES.thenWords.has(story.tokens[next]?.word ?? '') && story.sentence[at] === story.sentence[to];
  return isTurn ? (at - to) * COST.token : Number.POSITIVE_INFINITY;
}

/** "I got a call on 3 Feb, they asked …": what a message asks or says has its day. */
function isMessageDay(story: Story, event: FoundEvent, { from, to }: FoundDate): boolean {
  if (event.kind !== 'requested' && event.kind !== 'told') return false;
  for (let at = from - 8; at < to + 4; at += 1)
    if (story.clause[at] === story.clause[from] && ROLES.messages.has(story.tokens[at]?.word ?? ''))
      return true;
  return false;
}

/** "I checked on Friday and it changed to …": the word of the page was seen on the day of the look. */
function isLook(story: Story, event: FoundEvent, at: number): boolean {
  if (event.kind !== 'status') return false;
  for (let back = at - 1; back >= at - 6 && story.clause[back] === story.clause[at]; back -= 1)
    if (ROLES.looked.has(story.tokens[back]?.word ?? '')) return true;
  return false;
}

function costAfter(story: Story, event: FoundEvent, index: number, ties: DateTies): number {
  const date = story.dates[index];
  const at = story.mentions[Math.max(event.anchor, event.last)]?.to ?? 0;
  if (!date || endsSomething(story, date.from) || story.sentence[date.from] !== story.sentence[at - 1])
    return Number.POSITIVE_INFINITY;
  if (isBracketed(story, at, date)) return COST.bracketed;
  const clauses = (story.clause[date.from] ?? 0) - (story.clause[at - 1] ?? 0);
  const lead = ties.leads[index] ?? null;
  const tokens = Math.max(0, date.from - at);
  const belongsOn = lead !== null && ties.followed[index] ? COST.owned : 0;
  const bracket = story.tokens[date.from - 1]?.word === '(' ? COST.bracket : 0;
  const others =
    (clauses > 0 && ties.owned[index] ? COST.owned : 0) +
    (clauses === 0 && actsBetween(story, event.last, date.from) ? COST.owned : 0);
  return tokens * COST.token + clauses * COST.clause + belongsOn + others + bracket;
}

/** The day stands alone in brackets right behind what it dates. */
const isBracketed = (story: Story, at: number, { from, to }: FoundDate): boolean =>
  from - at === 1 && story.tokens[at]?.word === '(' && story.tokens[to]?.word === ')';

/** Another act stands between: its day is not this one's. */
function actsBetween(story: Story, last: number, until: number): boolean {
  for (let index = last + 1; index <= last + 8; index += 1) {
    const mention = story.mentions[index];
    if (!mention || mention.from >= until) return false;
    if (namesAny(mention, OTHER_ACTS)) return true;
  }
  return false;
}

const OTHER_ACTS: readonly Concept[] = ['act.give', 'act.receive', 'act.return', 'act.ask'];

/** "until now", "valid till May": the end of something and no event's day. */
function endsSomething(story: Story, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1)
    if (story.clause[before] === story.clause[at] && ROLES.ends.has(story.tokens[before]?.word ?? ''))
      return true;
  return false;
}

function tiesOf(story: Story, events: readonly FoundEvent[]): DateTies {
  if (story.dates.length === 0) return NO_TIES;
  // The first and last event of every clause, as its token and one; nought where none is told.
  const clauses = (story.clause.at(-1) ?? 0) + 2;
  const first = emptyMarks(clauses);
  const last = emptyMarks(clauses);
  const telling = emptyMarks(story.lines.length);
  for (const { anchor } of events) {
    const at = story.mentions[anchor]?.from ?? 0;
    const clause = story.clause[at] ?? 0;
    first[clause] = Math.min(first[clause] || at + 1, at + 1);
    last[clause] = Math.max(last[clause] ?? 0, at + 1);
    telling[story.line[at] ?? 0] = 1;
  }
  const leads = leadRuns(story, events, leadsOf(story));
  const owned: boolean[] = [];
  const followed: boolean[] = [];
  const lineTells: boolean[] = [];
  for (const { from, to } of story.dates) {
    const own = first[story.clause[from] ?? 0] ?? 0;
    owned.push(own > 0 && own - 1 < from);
    const clause = story.clause[to - 1] ?? 0;
    followed.push(Math.max(last[clause] ?? 0, last[clause + 1] ?? 0) - 1 > from);
    lineTells.push(telling[story.line[from] ?? 0] === 1);
  }
  return { leads, owned, followed, lineTells };
}
