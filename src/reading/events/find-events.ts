/** All events that a text tells, in the order of its words. */

import { UNREAL } from '../story/mark-unreal.ts';
import { nearestAfter, nearestBefore } from '../story/near.ts';
import type { Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { SORTS } from '../words/sorts.ts';
import { type FoundEvent, type Frame, inOneShape } from './found-event.ts';
import { frameBare } from './frame-bare.ts';
import { frameEnd, framePetition } from './frame-ends.ts';
import { frameHeader } from './frame-header.ts';
import { frameHeld } from './frame-held.ts';
import { frameHint } from './frame-hints.ts';
import { frameShipping } from './frame-shipping.ts';
import { frameSlip } from './frame-slips.ts';
import { frameStatus } from './frame-statuses.ts';
import { frameThing } from './frame-things.ts';
import { frameTold } from './frame-told.ts';
import { frameVisit } from './frame-visits.ts';
import { isSince } from './visit.ts';

/** The frames in the order of their trust, each with the sort of mentions that it looks at. */
const FRAMES: readonly { readonly sort: number; readonly frame: Frame }[] = [
  { sort: SORTS.visit, frame: frameVisit },
  { sort: SORTS.slip, frame: frameSlip },
  { sort: SORTS.thing, frame: frameThing },
  { sort: SORTS.told, frame: frameTold },
  { sort: SORTS.hint, frame: frameHint },
  { sort: SORTS.status, frame: frameStatus },
  { sort: SORTS.shipping, frame: frameShipping },
  { sort: SORTS.held, frame: frameHeld },
  { sort: SORTS.bare, frame: frameBare },
  { sort: SORTS.end, frame: frameEnd },
  { sort: SORTS.petition, frame: framePetition },
  { sort: SORTS.post, frame: frameHeader },
];
const FRAMED = FRAMES.reduce((sorts, { sort }) => sorts | sort, 0);

/** Nobody's story tells more; of a text made to be slow the rest is not looked at. */
const MOST_EVENTS = 2_000;

export function findEvents(story: Story, unreal: readonly number[]): readonly FoundEvent[] {
  const found: FoundEvent[] = [];
  for (let index = 0; index < story.mentions.length && found.length < MOST_EVENTS; index += 1) {
    const mention = story.mentions[index];
    if (mention === undefined || (mention.sorts & FRAMED) === 0) continue;
    const why = unreal[mention.from] ?? 0;
    for (let at = 0; at < FRAMES.length; at += 1) {
      const framed = FRAMES[at];
      if (framed === undefined || (mention.sorts & framed.sort) === 0) continue;
      for (const event of framed.frame(story, index))
        if (why === 0 || isRealAnyway(story, unreal, event, why)) found.push(inOneShape(event));
        else if (event.planned && (why & ~UNREAL.future) === 0) found.push(inOneShape(event));
        else if (event.ahead) found.push(inOneShape({ ...event, certainty: 0.3 }));
    }
  }
  return found;
}

/** What is true although it stands in a question, beside a wait, or in an officer's promise. */
function isRealAnyway(story: Story, unreal: readonly number[], event: FoundEvent, why: number): boolean {
  if (event.kind === 'told')
    return (
      (why & ~SAID) === 0 && isSpoken(story, unreal, event, (why & UNREAL.quoted) === 0 ? SPEAKERS : QUOTED)
    );
  if (event.kind === 'requested' && (why & ~INSTRUCTED) === 0) return isSpoken(story, unreal, event, WRITTEN);
  if ((why & ~AHEAD) === 0 && isSinceVisit(story, event)) return true;
  if (why === UNREAL.waited) return isShown(event);
  // The passport tracker is quoted for where the passport is.
  if (why === UNREAL.quoted)
    return event.kind === 'passport' && (event.value === 'kept' || event.value === 'in-transit');
  return why === UNREAL.asked && event.kind === 'status' && isPresupposed(story, event);
}

/** What somebody says to the writer may promise, instruct, and be quoted. */
const SAID = UNREAL.future | UNREAL.advised | UNREAL.quoted | UNREAL.waited;
/** "it will be 3 weeks since my interview". */
const AHEAD = UNREAL.waited | UNREAL.future;
const INSTRUCTED = UNREAL.advised | UNREAL.quoted;
const WRITTEN: readonly Concept[] = ['act.tell', 'act.notice', 'place.officer', 'slip.221g', 'slip.paper'];
/** Somebody speaks or writes before it, and outside the quotation. */
function isSpoken(
  story: Story,
  unreal: readonly number[],
  { anchor }: FoundEvent,
  speakers: readonly Concept[],
): boolean {
  const speaker = nearestBefore(story, anchor, speakers, 14);
  const at = speaker === null ? undefined : story.mentions[speaker]?.from;
  return at !== undefined && ((unreal[at] ?? 0) & UNREAL.quoted) === 0;
}

const SPEAKERS: readonly Concept[] = ['act.tell', 'place.officer'];
/** A quotation behind an interview or a message is what was said there. */
const QUOTED: readonly Concept[] = [...SPEAKERS, 'act.notice', 'visit.interview'];

/** The word of an unfinished case stands on the page while one waits. */
const isShown = ({ kind, value }: FoundEvent): boolean =>
  kind === 'slip' ||
  (kind === 'passport' && value === 'kept') ||
  (kind === 'status' && (value === 'refused' || value === 'administrative-processing'));

/** "waiting since my interview on 8 Jan". */
const isSinceVisit = (story: Story, { kind, anchor, planned }: FoundEvent): boolean =>
  (kind === 'interview' || kind === 'dropbox') &&
  !planned &&
  isSince(story, story.mentions[anchor]?.from ?? 0);

/** "On 8 Feb the status moved to Refused??": told with its day. */
function isDatedBefore(story: Story, page: number): boolean {
  const { from } = story.mentions[page] ?? { from: 0 };
  return [1, 2, 3, 4].some(
    (back) => story.dateStarts.has(from - back) && story.sentence[from - back] === story.sentence[from],
  );
}

/** "status is refused since 8 Jan". */
const isSinceDay = (story: Story, to: number): boolean =>
  story.tokens[to]?.word === 'since' && story.dateStarts.has(to + 1);

/** "what does it mean that my status shows Refused": the question takes the word for granted. */
function isPresupposed(story: Story, event: FoundEvent): boolean {
  if (event.value === 'issued' || event.value === 'approved') return false;
  const page = nearestBefore(story, event.anchor, ['place.page'], 6);
  if (page === null) return false;
  if (isDatedBefore(story, page) || isSinceDay(story, story.mentions[event.anchor]?.to ?? 0)) return true;
  const own: readonly Concept[] = ['person.self', 'person.spouse', 'person.family'];
  return nearestBefore(story, page, own, 4) !== null || nearestAfter(story, event.anchor, own, 8) !== null;
}
