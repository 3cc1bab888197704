/** What each act upon a passport tells: asked for, given, received, kept, given back, on its way. */

import type { Act, Governor } from '../story/govern.ts';
import { isDenied, nearestAfter } from '../story/near.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import {
  isBroughtByCourier,
  isByApplicant,
  isByWriter,
  isReceivedByPost,
  isTakenByOfficer,
  isWithMe,
} from '../story/who-acts.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { FoundEvent } from './found-event.ts';
import { thingEvent } from './thing-event.ts';

/** The events of an act that was done; `index` is the passport's mention. */
type Telling = (story: Story, index: number, governor: Governor) => readonly FoundEvent[];

export const PASSPORT_ACTS: Readonly<Record<Act, Telling>> = {
  'act.ask': asked,
  'act.give': given,
  'act.receive': received,
  'act.deliver': delivered,
  'act.keep': kept,
  'act.return': (_, index, governor) => atWindow('returned', index, governor),
  'act.ship': (_, index, governor) => [thingEvent('passport', 'in-transit', index, governor)],
  'act.notice': () => [],
};

function atWindow(value: 'kept' | 'returned', index: number, governor: Governor): readonly FoundEvent[] {
  return [thingEvent('passport', value, index, governor, { atInterview: true })];
}

function asked(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  // "asked to choose a place for the passport pick-up".
  if (isDenied(story, governor.index, 12) || isCarried(story, index)) return [];
  if (isWritersNeed(story, governor)) return [];
  return [thingEvent('requested', 'passport', index, governor, { atInterview: true })];
}

function given(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  const back = nearestAfter(story, index, ['act.return'], 2);
  if (back !== null && !isWriters(story, governor) && back > index)
    return atWindow('returned', index, governor);
  if (isBroughtByCourier(story, governor)) return [thingEvent('passport', 'delivered', index, governor)];
  if (isByApplicant(story, governor.index)) return [thingEvent('provided', 'passport', index, governor)];
  const isCarriedOff =
    back === null && nearestAfter(story, index, ['place.post', 'place.courier'], 4) !== null;
  return isCarriedOff ? [] : atWindow('returned', index, governor);
}

function received(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  if (isReceivedByPost(story, governor)) return [thingEvent('provided', 'passport', index, governor)];
  if (isTakenByOfficer(story, governor)) return atWindow('kept', index, governor);
  if (isSetFor(story, governor)) return [];
  return [thingEvent('passport', isWithMe(story, governor) ? 'returned' : 'delivered', index, governor)];
}

/** "passport pickup on Friday", "passport pick up tomorrow": what is set for a day is not done yet. */
function isSetFor(story: Story, { index, behind }: Governor): boolean {
  const mention = story.mentions[index];
  if (!behind || mention === undefined || !PICKUPS.has(story.tokens[mention.from]?.word ?? '')) return false;
  const next = story.tokens[mention.to]?.word ?? '';
  if (SETS.has(next)) return true;
  const set = story.mentions[index + 1];
  const day = names(set, 'time.on') ? story.mentions[index + 2] : set;
  return day !== undefined && day.from - mention.to <= 1 && valueIn(day, 'weekday.') !== null;
}
const PICKUPS: ReadonlySet<string> = new Set(['pickup', 'pick', 'collection']);
const SETS: ReadonlySet<string> = new Set(['tomorrow', 'scheduled', 'booked', 'appointment', 'slot', 'is']);

function delivered(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  // "I delivered my passport there".
  const isGiven = !governor.behind && isByWriter(story, governor.index);
  const isToPost = nearestAfter(story, Math.max(index, governor.index), ['place.post'], 4) !== null;
  return isGiven || isToPost
    ? [thingEvent('provided', 'passport', index, governor)]
    : [thingEvent('passport', 'delivered', index, governor)];
}

function kept(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  if (isTakenThere(story, index, governor)) return [thingEvent('provided', 'passport', index, governor)];
  if (!isWriters(story, governor)) return atWindow('kept', index, governor);
  if (HOLDS.has(wordOf(story, governor))) return [];
  // "I have my stamped passport".
  const isStamped = story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word === 'stamped';
  return isStamped
    ? [thingEvent('passport', 'delivered', index, governor)]
    : atWindow('returned', index, governor);
}

/** "passport pick-up", "passport delivery": its way back. */
function isCarried(story: Story, index: number): boolean {
  const [own, next] = [story.mentions[index], story.mentions[index + 1]];
  return own !== undefined && next !== undefined && next.from - own.to <= 1 && namesAny(next, CARRIED);
}
const CARRIED: readonly Concept[] = ['act.receive', 'act.deliver', 'act.ship', 'act.return'];

/** "have not given my passport back", "did not receive my passport back". */
export const isGivenBack = (story: Story, index: number, { act }: Governor): boolean =>
  (act === 'act.give' || act === 'act.receive') && nearestAfter(story, index, ['act.return'], 2) !== null;

/** "I have my passport with me", "we kept our passports". */
export const isWriters = (story: Story, { index, behind }: Governor): boolean => {
  const from = story.mentions[index]?.from ?? 0;
  return !behind && [1, 2].some((back) => WRITERS.has(story.tokens[from - back]?.word ?? ''));
};
const WRITERS: ReadonlySet<string> = new Set(['i', 'we']);

/** "I need my passport for a trip": nobody asks for it. */
const isWritersNeed = (story: Story, governor: Governor): boolean =>
  ROLES.needs.has(wordOf(story, governor)) && (isWriters(story, governor) || isLedByI(story, governor));
const isLedByI = (story: Story, { index }: Governor): boolean =>
  WRITERS.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '') &&
  story.tokens[story.mentions[index]?.to ?? 0]?.word !== 'to';

/** "took the passport to them", "took it to the embassy". */
export function isTakenThere(story: Story, index: number, governor: Governor): boolean {
  if (!/^(?:ta|to|too)k/.test(wordOf(story, governor))) return false;
  const to = story.mentions[index]?.to ?? 0;
  if (story.tokens[to]?.word !== 'to') return false;
  return (
    story.tokens[to + 1]?.word === 'them' ||
    nearestAfter(story, index, ['place.post', 'place.office'], 4) !== null
  );
}

/** "I hold a Kenyan passport": whose citizen one is. */
const HOLDS: ReadonlySet<string> = new Set(['hold', 'holds', 'holding']);
const wordOf = (story: Story, { index }: Governor): string =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word ?? '';
