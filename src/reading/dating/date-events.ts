/** Gives every event the date that its words tie to it, and finds where that stands. */

import type { ResolvedDate } from '../dates/resolve-dates.ts';
import type { FoundEvent } from '../events/found-event.ts';
import { UNREAL } from '../story/mark-unreal.ts';
import type { Story } from '../story/story.ts';
import { type DateTies, tiesOf } from './date-ties.ts';
import { isMereLook, lastUpdated } from './page-days.ts';
import { COST, costAfter, costBefore } from './tie-costs.ts';

export type DatedEvent = FoundEvent & {
  readonly date: string | null;
  /** Place of the date among the dates of the text; null when it has none of its own. */
  readonly dateAt: number | null;
  /** The date is the page's own "last updated". */
  readonly lastUpdated?: boolean;
};

export function dateEvents(
  story: Story,
  unreal: readonly number[],
  events: readonly FoundEvent[],
  resolved: readonly ResolvedDate[],
  promised: readonly boolean[],
): readonly DatedEvent[] {
  const ties = tiesOf(story, events, promised);
  let next = 0;
  return events.map((event) => {
    const at = story.mentions[event.anchor]?.from ?? 0;
    while (next < story.dates.length && (story.dates[next]?.from ?? 0) < at) next += 1;
    while (next > 0 && (story.dates[next - 1]?.from ?? 0) >= at) next -= 1;
    if (event.undated) return { ...event, date: null, dateAt: null, lastUpdated: false };
    const updated = lastUpdated(story, event, next);
    const tied = updated ?? cheapestTie(story, unreal, event, next, ties);
    const best = tied !== null && isMereLook(story, event, tied) ? null : tied;
    return {
      ...event,
      date: best === null ? null : (resolved[best]?.date ?? null),
      dateAt: best,
      lastUpdated: updated !== null,
    };
  });
}

/** Dates that are looked at on either side of an event. */
const NEAR = 3;

function cheapestTie(
  story: Story,
  unreal: readonly number[],
  event: FoundEvent,
  next: number,
  ties: DateTies,
): number | null {
  let best: number | null = null;
  let lowest: number = COST.limit;
  const clause = story.clause[story.mentions[event.anchor]?.from ?? 0];
  const hasOwn = clauseOfDate(story, next - 1) === clause || clauseOfDate(story, next) === clause;
  const end = Math.min(story.dates.length, next + NEAR);
  for (let index = Math.max(0, next - NEAR); index < end; index += 1) {
    const near = index < next ? costBefore(story, event, index, ties) : costAfter(story, event, index, ties);
    // Whatever else it costs is on top.
    if (near >= lowest) continue;
    if (isOtherYear(story, event, index)) continue;
    const isVague = story.dates[index]?.is === 'vague';
    // "was refused as they now think": behind what is told, a time that is no day must follow at once.
    const gap = (story.dates[index]?.from ?? 0) - (story.mentions[event.last]?.to ?? 0);
    const isHoped = isOnlyHoped(story, unreal, event, index) ? COST.hoped : 0;
    const vague = isVague ? (index < next || gap <= 1 ? COST.vague : COST.vagueBehind) : 0;
    const elsewhere = hasOwn && clauseOfDate(story, index) !== clause && !ties.ending[index];
    const behind =
      index < next ? daysBetween(story, index, next) * COST.skipped + (elsewhere ? COST.elsewhere : 0) : 0;
    const cost = vague + isHoped + (behind + near);
    if (cost < lowest) {
      lowest = cost;
      best = index;
    }
  }
  return best;
}

/** "asked for a certificate from Kuwait, where she lived in 1995": a year alone is of the paper, or of an aside. */
function isOtherYear(story: Story, { kind, anchor }: FoundEvent, index: number): boolean {
  const date = story.dates[index];
  const isAsked = kind === 'requested' || kind === 'provided';
  const own = story.clause[story.mentions[anchor]?.from ?? 0];
  if (!isAsked && (!AT_A_COUNTER.has(kind) || clauseOfDate(story, index) === own)) return false;
  return date?.is === 'said' && date.readings.every(({ month, day }) => month === null && day === null);
}

const AT_A_COUNTER: ReadonlySet<string> = new Set(['told', 'slip', 'passport']);

/** "refused, hopefully issued by Monday": the day of what may come is not that of what was. */
function isOnlyHoped(
  story: Story,
  unreal: readonly number[],
  { anchor }: FoundEvent,
  index: number,
): boolean {
  const why = unreal[story.dates[index]?.from ?? 0] ?? 0;
  const own = unreal[story.mentions[anchor]?.from ?? 0] ?? 0;
  return (why & (UNREAL.future | UNREAL.unsure)) !== 0 && (own & why) === 0;
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
