/** A passport that is asked for, given, kept, given back, sent and received. */
import type { FoundEvent } from './found-event.ts';
import { governorOf } from './govern.ts';
import { isDenied, nearestAfter } from './near.ts';
import { namesAny, type Story } from './story.ts';
import { isAim, isFar, thingEvent } from './thing-event.ts';
import type { Concept } from './vocabulary/concepts.ts';
import {
  isBroughtByCourier,
  isByApplicant,
  isByWriter,
  isReceivedByPost,
  isTakenByOfficer,
  isWithMe,
} from './who-acts.ts';

const CARRIED: readonly Concept[] = ['act.receive', 'act.deliver', 'act.ship', 'act.return'];

/** "passport pick-up", "passport delivery": its way back. */
function isCarried(story: Story, index: number): boolean {
  const [own, next] = [story.mentions[index], story.mentions[index + 1]];
  return own !== undefined && next !== undefined && next.from - own.to <= 1 && namesAny(next, CARRIED);
}

export function framePassport(story: Story, index: number): readonly FoundEvent[] {
  const governor = governorOf(story, index);
  if (governor === null || isFar(story, index, governor, 9) || isAim(story, governor)) return [];
  const denied = isDenied(story, governor.index) || isDenied(story, index, 2);
  if (governor.act === 'act.keep')
    return [thingEvent('passport', denied ? 'returned' : 'kept', index, governor, { atInterview: true })];
  if (denied && governor.act === 'act.return' && !isByWriter(story, governor.index))
    return [thingEvent('passport', 'kept', index, governor, { atInterview: true })];
  if (denied) return [];
  const back = nearestAfter(story, index, ['act.return'], 2);
  switch (governor.act) {
    case 'act.ask':
      // "asked to choose a place for the passport pick-up".
      if (isDenied(story, governor.index, 12) || isCarried(story, index)) return [];
      return [thingEvent('requested', 'passport', index, governor, { atInterview: true })];
    case 'act.give':
      if (isBroughtByCourier(story, governor)) return [thingEvent('passport', 'delivered', index, governor)];
      if (!isByApplicant(story, governor.index))
        return back === null
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
