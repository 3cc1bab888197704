/** A passport that is asked for, given, kept, given back, sent and received. */

import { type Governor, governorOf } from '../story/govern.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { namesAny, type Story } from '../story/story.ts';
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
import { askedOnSlip } from './slip-list.ts';
import { isAim, isFar, thingEvent } from './thing-event.ts';

const CARRIED: readonly Concept[] = ['act.receive', 'act.deliver', 'act.ship', 'act.return'];

/** "passport pick-up", "passport delivery": its way back. */
function isCarried(story: Story, index: number): boolean {
  const [own, next] = [story.mentions[index], story.mentions[index + 1]];
  return own !== undefined && next !== undefined && next.from - own.to <= 1 && namesAny(next, CARRIED);
}

/** "got a message to collect my passport": it lies ready. */
function isCalledFor(story: Story, { act, index }: Governor): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const to = story.tokens[from - 1]?.word === 'come' ? from - 2 : from - 1;
  if (act !== 'act.receive' || story.tokens[to]?.word !== 'to') return false;
  const notice = nearestBefore(story, index, ['act.notice'], 6);
  return notice !== null && story.tokens[(story.mentions[notice]?.to ?? 0) - 1]?.word !== 'letter';
}

/** "have not given my passport back", "did not receive my passport back". */
const isGivenBack = (story: Story, index: number, { act }: Governor): boolean =>
  (act === 'act.give' || act === 'act.receive') && nearestAfter(story, index, ['act.return'], 2) !== null;

/** "I have my passport with me", "we kept our passports". */
const isWriters = (story: Story, { index, behind }: Governor): boolean => {
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
function isTakenThere(story: Story, index: number, governor: Governor): boolean {
  if (!/^t[ao]k/.test(wordOf(story, governor)) && wordOf(story, governor) !== 'took') return false;
  const to = story.mentions[index]?.to ?? 0;
  if (story.tokens[to]?.word !== 'to') return false;
  return (
    story.tokens[to + 1]?.word === 'them' ||
    nearestAfter(story, index, ['place.post', 'place.office'], 4) !== null
  );
}

/** "I hold a Kenyan passport": whose citizen one is. */
const HOLDS: ReadonlySet<string> = new Set(['hold', 'holds', 'holding']);
const wordOf = (story: Story, { index }: Governor): string => wordAt(story, index);

/** "they e-mailed me on Monday for my passport". */
function askedByMessage(story: Story, index: number): Governor | null {
  const from = story.mentions[index]?.from ?? 0;
  if (![1, 2].some((back) => story.tokens[from - back]?.word === 'for')) return null;
  const notice = nearestBefore(story, index, ['act.notice'], 6);
  return notice === null ? null : { act: 'act.ask', index: notice, behind: false };
}

/** "got a call for passport delivery": what it is about. */
const isCalledAbout = (story: Story, index: number, { index: act, behind }: Governor): boolean =>
  behind && CARRYING.has(wordAt(story, act)) && askedByMessage(story, index) !== null;
const CARRYING: ReadonlySet<string> = new Set(['delivery', 'collection', 'pickup', 'return']);
const wordAt = (story: Story, index: number): string =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word ?? '';

export function framePassport(story: Story, index: number): readonly FoundEvent[] {
  const told = governorOf(story, index) ?? askedByMessage(story, index);
  const listed = askedOnSlip(story, index);
  const governor = listed !== null && (told === null || told.index <= listed.index) ? listed : told;
  if (governor === null || isFar(story, index, governor, 9) || isCalledAbout(story, index, governor))
    return [];
  if (isCalledFor(story, governor)) return [thingEvent('passport', 'in-transit', index, governor)];
  if (isAim(story, governor)) return [];
  const denied = isDenied(story, governor.index) || isDenied(story, index, 2);
  if (governor.act === 'act.keep' && isTakenThere(story, index, governor))
    return denied ? [] : [thingEvent('provided', 'passport', index, governor)];
  if (governor.act === 'act.keep' && isWriters(story, governor)) {
    if (denied || HOLDS.has(wordOf(story, governor))) return [];
    // "I have my stamped passport".
    const isStamped = story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word === 'stamped';
    return isStamped
      ? [thingEvent('passport', 'delivered', index, governor)]
      : [thingEvent('passport', 'returned', index, governor, { atInterview: true })];
  }
  if (governor.act === 'act.keep')
    return [thingEvent('passport', denied ? 'returned' : 'kept', index, governor, { atInterview: true })];
  const isBack = governor.act === 'act.return' || isGivenBack(story, index, governor);
  if (denied && isBack && (governor.act === 'act.receive' || !isByWriter(story, governor.index)))
    return [thingEvent('passport', 'kept', index, governor, { atInterview: true })];
  if (denied) return [];
  const back = nearestAfter(story, index, ['act.return'], 2);
  switch (governor.act) {
    case 'act.ask':
      // "asked to choose a place for the passport pick-up".
      if (isDenied(story, governor.index, 12) || isCarried(story, index)) return [];
      if (isWritersNeed(story, governor)) return [];
      return [thingEvent('requested', 'passport', index, governor, { atInterview: true })];
    case 'act.give':
      if (back !== null && !isWriters(story, governor) && back > index)
        return [thingEvent('passport', 'returned', index, governor, { atInterview: true })];
      if (isBroughtByCourier(story, governor)) return [thingEvent('passport', 'delivered', index, governor)];
      if (!isByApplicant(story, governor.index))
        return back === null && nearestAfter(story, index, ['place.post', 'place.courier'], 4) !== null
          ? []
          : [thingEvent('passport', 'returned', index, governor, { atInterview: true })];
      return [thingEvent('provided', 'passport', index, governor)];
    case 'act.receive':
      if (isReceivedByPost(story, governor)) return [thingEvent('provided', 'passport', index, governor)];
      if (isTakenByOfficer(story, governor))
        return [thingEvent('passport', 'kept', index, governor, { atInterview: true })];
      if (isWithMe(story, governor)) return [thingEvent('passport', 'returned', index, governor)];
      return [thingEvent('passport', 'delivered', index, governor)];
    case 'act.deliver': {
      // "I delivered my passport there".
      if (!governor.behind && isByWriter(story, governor.index))
        return [thingEvent('provided', 'passport', index, governor)];
      const toPost = nearestAfter(story, Math.max(index, governor.index), ['place.post'], 4) !== null;
      return [
        toPost
          ? thingEvent('provided', 'passport', index, governor)
          : thingEvent('passport', 'delivered', index, governor),
      ];
    }
    case 'act.return':
      return [thingEvent('passport', 'returned', index, governor, { atInterview: true })];
    case 'act.ship':
      return [thingEvent('passport', 'in-transit', index, governor)];
    case 'act.notice':
      return [];
    default:
      return governor.act satisfies never;
  }
}
