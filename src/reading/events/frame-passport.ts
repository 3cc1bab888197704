/** A passport that is asked for, given, kept, given back, sent and received. */

import { type Governor, governorOf } from '../story/govern.ts';
import { isDenied, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import { isByWriter } from '../story/who-acts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { FoundEvent } from './found-event.ts';
import { isGivenBack, isTakenThere, isWriters, PASSPORT_ACTS } from './passport-acts.ts';
import { askedOnSlip } from './slip-list.ts';
import { isAim, isFar, thingEvent } from './thing-event.ts';

export function framePassport(story: Story, index: number): readonly FoundEvent[] {
  const told = governorOf(story, index) ?? askedByMessage(story, index);
  const listed = askedOnSlip(story, index);
  const governor = listed !== null && (told === null || told.index <= listed.index) ? listed : told;
  if (comesByPost(story, index))
    return [thingEvent('passport', 'delivered', index, { act: 'act.deliver', index, behind: true })];
  if (governor === null || isFar(story, index, governor, 9) || isCalledAbout(story, index, governor))
    return [];
  if (isCalledFor(story, governor)) return [thingEvent('passport', 'in-transit', index, governor)];
  if (isAim(story, governor)) return [];
  if (isDenied(story, governor.index) || isDenied(story, index, 2)) return undoneAct(story, index, governor);
  return PASSPORT_ACTS[governor.act](story, index, governor);
}

/** What was not done with it: "they did not keep my passport", "have not given it back". */
function undoneAct(story: Story, index: number, governor: Governor): readonly FoundEvent[] {
  const { act } = governor;
  if (act === 'act.keep')
    return isTakenThere(story, index, governor) || isWriters(story, governor)
      ? []
      : [thingEvent('passport', 'returned', index, governor, { atInterview: true })];
  const isBack = act === 'act.return' || isGivenBack(story, index, governor);
  return isBack && (act === 'act.receive' || !isByWriter(story, governor.index))
    ? [thingEvent('passport', 'kept', index, governor, { atInterview: true })]
    : [];
}

/** "got a message to collect my passport": it lies ready. */
function isCalledFor(story: Story, { act, index }: Governor): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const to = story.tokens[from - 1]?.word === 'come' ? from - 2 : from - 1;
  if (act !== 'act.receive' || story.tokens[to]?.word !== 'to') return false;
  const notice = nearestBefore(story, index, ['act.notice', 'act.ask'], 6);
  const called = story.mentions[notice ?? index];
  if (notice === null || called === undefined) return false;
  if (names(called, 'act.ask')) return ROLES.messages.has(story.tokens[called.from]?.word ?? '');
  return story.tokens[called.to - 1]?.word !== 'letter';
}

/** "they e-mailed me on Monday for my passport". */
function askedByMessage(story: Story, index: number): Governor | null {
  const from = story.mentions[index]?.from ?? 0;
  if (![1, 2].some((back) => story.tokens[from - back]?.word === 'for')) return null;
  const notice = nearestBefore(story, index, ['act.notice'], 6);
  return notice === null ? null : { act: 'act.ask', index: notice, behind: false };
}

/** "got a call for passport delivery": what it is about. */
const isCalledAbout = (story: Story, index: number, { index: act, behind }: Governor): boolean =>
  behind &&
  CARRYING.has(story.tokens[story.mentions[act]?.from ?? 0]?.word ?? '') &&
  askedByMessage(story, index) !== null;
const CARRYING: ReadonlySet<string> = new Set(['delivery', 'collection', 'pickup', 'return']);

/** "17 Jan issued, 21 Jan passport by post": behind the word of the page it comes to the applicant. */
function comesByPost(story: Story, index: number): boolean {
  const [own, next] = [story.mentions[index], story.mentions[index + 1]];
  if (!own || !next || next.from - own.to !== 1 || !BY.has(story.tokens[own.to]?.word ?? '')) return false;
  const isDated = story.dateEnds.has(own.from - 1) || story.dateStarts.has(next.to);
  if (!isDated || !CARRIERS.has(story.tokens[next.from]?.word ?? '')) return false;
  return story.mentions
    .slice(Math.max(0, index - REMEMBERED), index)
    .some((before) => names(before, 'status.issued'));
}
const BY: ReadonlySet<string> = new Set(['by', 'via', 'through', 'thru']);
const CARRIERS: ReadonlySet<string> = new Set(['post', 'mail', 'courier', 'dhl', 'fedex', 'ups', 'ems']);
/** Mentions back in which "Issued" may stand. */
const REMEMBERED = 16;
