/** Reads what people write: free text in, reported cases with events and questions out. */
import { REPORTED_VALUES } from '../cases/reported.ts';
import { addShownPage } from './add-shown-page.ts';
import { dayNumber, isoOf } from './dates/calendar-days.ts';
import { resolveDates } from './dates/resolve-dates.ts';
import { type DatedEvent, dateEvents } from './dating/date-events.ts';
import { findEvents } from './events/find-events.ts';
import { isGoing } from './events/frame-going.ts';
import { findAsks } from './find-asks.ts';
import { splitCases } from './people/split-cases.ts';
import { hideIdentifiers } from './personal/hide-identifiers.ts';
import type { ReadCase, ReadEvent, Reading } from './reading.ts';
import { settleVisited } from './refining/settle-visited.ts';
import { markUnreal } from './story/mark-unreal.ts';
import { nearestBefore } from './story/near.ts';
import { namesAny, type Story, tellStory } from './story/story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';
import type { Mention } from './words/find-mentions.ts';
import { PHRASES } from './words/grow-tree.ts';
import { SORTS } from './words/sorts.ts';

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
  const resolved = resolveDates(story.dates, { posted, ahead: datesAhead(story) });
  const events = settleVisited(dateEvents(story, unreal, findEvents(story, unreal), resolved));
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

/** "You should wait": a text that names "you" and nobody of the writer's own tells no case. */
function speaksToAnother(story: Story): boolean {
  if (story.hasHan || story.dates.length > 0) return false;
  const speaks = story.mentions.some(
    (mention, at) => namesAny(mention, ['mood.you']) && !isToldToWriter(story, at),
  );
  if (!speaks) return false;
  return !story.mentions.some((mention) => isOwn(story, mention));
}

/** "the officer said your visa is approved", and no "they tell you to wait". */
function isToldToWriter(story: Story, index: number): boolean {
  const tell = nearestBefore(story, index, ['act.tell'], 4);
  return SAID.has(story.tokens[story.mentions[tell ?? index]?.from ?? 0]?.word ?? '');
}
const SAID: ReadonlySet<string> = new Set(['said', 'told', 'confirmed', 'informed', 'mentioned']);

/** The writer or somebody near, or a sentence that begins with what "I" did. */
function isOwn(story: Story, mention: Mention): boolean {
  if ((mention.sorts & SORTS.person) !== 0) return true;
  const begins = mention.from === 0 || story.sentence[mention.from - 1] !== story.sentence[mention.from];
  return begins && namesAny(mention, ['act.receive', 'act.attend', 'act.give']);
}

const APPOINTMENTS: readonly Concept[] = ['visit.interview', 'visit.appointment'];

const NEVER = (): boolean => false;

/** Dates beside an appointment that may lie ahead. */
function datesAhead(story: Story): (index: number) => boolean {
  if (story.dates.length === 0) return NEVER;
  const sentences = new Set<number>();
  for (const mention of story.mentions)
    if (liesAhead(story, mention)) sentences.add(story.sentence[mention.from] ?? 0);
  if (sentences.size === 0) return NEVER;
  return (index) => sentences.has(story.sentence[story.dates[index]?.from ?? 0] ?? 0);
}

/** "my interview is on 5 May", "I will go on 5 May". */
function liesAhead(story: Story, mention: Mention): boolean {
  if ((mention.sorts & SORTS.visit) !== 0 && namesAny(mention, APPOINTMENTS))
    return !isPast(story, mention) && story.tokens[mention.to - 1]?.word !== 'stamping';
  return (mention.sorts & SORTS.bare) !== 0 && isGoing(story, mention);
}

/** "had my interview", "the interview was": told as past. */
function isPast(story: Story, { from, to }: Mention): boolean {
  for (let at = Math.max(0, from - 4); at < to + 3; at += 1)
    if (story.clause[at] === story.clause[from] && isPastWord(story, at)) return true;
  return false;
}

/** "they gave me a date" is no interview that was given. */
const isPastWord = (story: Story, at: number): boolean =>
  ROLES.past.has(story.tokens[at]?.word ?? '') && !ROLES.receivers.has(story.tokens[at + 1]?.word ?? '');

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
