/** Reads what people write: free text in, reported cases with events and questions out. */
import { REPORTED_VALUES } from '../cases/reported.ts';
import { addShownPage } from './add-shown-page.ts';
import { dayNumber, isoOf } from './dates/calendar-days.ts';
import { resolveDates } from './dates/resolve-dates.ts';
import { type DatedEvent, dateEvents } from './dating/date-events.ts';
import { datesAhead } from './dating/dates-ahead.ts';
import { daysPromised } from './dating/promised-days.ts';
import { findEvents } from './events/find-events.ts';
import { findAsks } from './find-asks.ts';
import { splitCases } from './people/split-cases.ts';
import { hideIdentifiers } from './personal/hide-identifiers.ts';
import type { ReadCase, ReadEvent, Reading } from './reading.ts';
import { settleVisited } from './refining/settle-visited.ts';
import { markUnreal } from './story/mark-unreal.ts';
import { speaksToAnother } from './story/speaks-to-another.ts';
import { type Story, tellStory } from './story/story.ts';
import { PHRASES } from './words/grow-tree.ts';

export type ReadOptions = { readonly posted?: Temporal.PlainDate | null };

export function read(text: string, options: ReadOptions = {}): Reading {
  const story = tellStory(hideIdentifiers(text), PHRASES);
  const asks = findAsks(story);
  const cases = speaksToAnother(story) ? [] : readCases(story, options.posted ?? null);
  return { cases: addShownPage(text, cases, asks.length > 0), asks };
}

function readCases(story: Story, given: Temporal.PlainDate | null): readonly ReadCase[] {
  const unreal = markUnreal(story);
  const posted = given === null ? null : dayNumber(given.year, given.month, given.day);
  const promised = daysPromised(story);
  const resolved = resolveDates(story.dates, { posted, ahead: datesAhead(story), promised });
  const found = findEvents(story, unreal);
  const events = settleVisited(dateEvents(story, unreal, found, resolved, promised));
  const today = posted === null ? null : isoOf(posted);
  const cases = splitCases(story, unreal, events, today);
  return cases.map(({ who, visaClass, immigrant, post, route, events: told }) => ({
    who,
    visaClass,
    immigrant,
    post,
    route,
    events: told.map((event) => reportOf(story, event)),
  }));
}

function reportOf(story: Story, event: DatedEvent & { readonly planned?: boolean }): ReadEvent {
  const from = story.tokens[story.mentions[event.first]?.from ?? 0]?.from ?? 0;
  const to = story.tokens[(story.mentions[event.last]?.to ?? 1) - 1]?.to ?? 0;
  const { kind, detail, date, certainty } = event;
  const value = REPORTED_VALUES[kind] === null ? null : event.value;
  const at: readonly [number, number] = [from, to];
  return (
    event.planned
      ? { kind, value, detail, date, planned: true, at, certainty }
      : { kind, value, detail, date, at, certainty }
  ) as ReadEvent;
}
