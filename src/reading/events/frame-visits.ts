/** Interviews attended, planned or asked for, and papers handed in without one. */

import { asksFor } from '../story/asks-for.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { frameOffice, namesOffice } from './frame-office.ts';
import { isSince, visit } from './visit.ts';

export function frameVisit(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (names(mention, 'visit.interview')) return frameInterview(story, index);
  if (names(mention, 'visit.appointment')) return frameAppointment(story, index);
  if (names(mention, 'visit.dropbox'))
    return isDenied(story, index) ? [] : [visit('dropbox', index, index, 0.9)];
  if (names(mention, 'visit.renewal') && !isDenied(story, index) && namesOffice(story))
    return [{ ...visit('dropbox', index, index, 0.5), atOffice: true }];
  if (names(mention, 'visit.exempt')) return frameOffice(story, index);
  return isAtWindow(story, index) ? [{ ...visit('interview', index, index, 0.5), visited: true }] : [];
}

function frameInterview(story: Story, index: number): readonly FoundEvent[] {
  const isOver = isSince(story, story.mentions[index]?.from ?? 0);
  if ((isDenied(story, index) && !isOver) || isAnybodys(story, index) || isNotYet(story, index)) return [];
  if (nearestAfter(story, index, ['act.cancel'], 10) !== null) return [];
  if (isPlanned(story, index))
    return [{ ...visit('interview', index, index, 0.9), ahead: true, planned: true }];
  const asked = askBefore(story, index) ?? askAfter(story, index);
  if (asked !== null && !isAbout(story, index))
    return [
      ...(hasDay(story, index) ? [{ ...visit('interview', index, index, 0.6), ahead: true }] : []),
      {
        ...visit('requested', Math.min(asked, index), Math.max(asked, index), 0.85),
        value: 'interview',
        anchor: index,
        atInterview: true,
        undated: hasDay(story, index) && !isDatedBefore(story, index),
      },
    ];
  return [{ ...visit('interview', index, index, 0.9), ahead: true }];
}

/** "31 January, all four of us at the window". */
function isAtWindow(story: Story, index: number): boolean {
  const { from, to } = story.mentions[index] ?? { from: 0, to: 0 };
  if (!ROLES.windows.has(story.tokens[to - 1]?.word ?? '')) return false;
  for (let at = from - 8; at <= to + 2; at += 1)
    if (story.dateStarts.has(at) && story.clause[at] === story.clause[from]) return true;
  return false;
}

/** "my appointment", "an emergency appointment", and no surgeon's. */
const isOwn = (story: Story, index: number): boolean =>
  ROLES.ofVisits.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '') &&
  story.tokens[(story.mentions[index]?.to ?? 1) - 1]?.word !== 'slot';

/** "my appointment is on 24 May", "appointment in Accra for my J1 on 24 May". */
function isSetFor(story: Story, index: number): boolean {
  const { to } = story.mentions[index] ?? { to: 0 };
  for (let at = to; at < to + SET_FOR && story.clause[at] === story.clause[to - 1]; at += 1) {
    if (story.dateStarts.has(at)) return true;
    // "the appointment that I could get is in May".
    if (ROLES.subjects.has(story.tokens[at]?.word ?? '')) return false;
  }
  return false;
}

/** Tokens behind an appointment in which its day stands. */
const SET_FOR = 10;

/** "called for an interview on 12 January": the day is the interview’s. */
function hasDay(story: Story, index: number): boolean {
  const to = story.mentions[index]?.to ?? 0;
  return story.dateStarts.has(to) || (story.tokens[to]?.word === 'on' && story.dateStarts.has(to + 1));
}

/** A day stands before it in its sentence: that of the request. */
function isDatedBefore(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  for (let at = from - 1; at >= from - 24 && story.sentence[at] === story.sentence[from]; at -= 1)
    if (story.dateStarts.has(at)) return true;
  return false;
}

/** "interview is required": in one clause, so that what is asked there does not ask for it. */
function askAfter(story: Story, index: number): number | null {
  const ask = nearestAfter(story, index, ['act.ask'], 3);
  const [own, other] = [story.mentions[index], story.mentions[ask ?? index]];
  return own && other && story.clause[own.from] === story.clause[other.from] ? ask : null;
}

/** "the embassy is closed for interviews": those of all people. */
function isAnybodys(story: Story, index: number): boolean {
  const { from, to } = story.mentions[index] ?? { from: 0, to: 0 };
  if (story.tokens[to - 1]?.word !== 'interviews') return false;
  return ![1, 2, 3, 4, 5].some((back) => ROLES.ownMany.has(story.tokens[from - back]?.word ?? ''));
}

/** "interview not yet", "interview: not scheduled". */
function isNotYet(story: Story, index: number): boolean {
  const to = story.mentions[index]?.to ?? 0;
  const at = story.tokens[to]?.kind === 'mark' ? to + 1 : to;
  const is = IS.has(story.tokens[at]?.word ?? '') ? at + 1 : at;
  return story.tokens[is]?.word === 'not' && NOT_YET.has(story.tokens[is + 1]?.word ?? '');
}
const IS: ReadonlySet<string> = new Set(['is', 'was', 'date']);
const NOT_YET: ReadonlySet<string> = new Set(['yet', 'scheduled', 'booked', 'held', 'done', 'fixed', 'set']);

/** "supposed to go for my interview", "upcoming interview", "interview is next week". */
function isPlanned(story: Story, index: number): boolean {
  const before = nearestBefore(story, index, ['mood.planned'], 4);
  const after = nearestAfter(story, index, ['mood.planned'], 3);
  const clause = story.clause[story.mentions[index]?.from ?? 0];
  return [before, after].some(
    (near) => near !== null && story.clause[story.mentions[near]?.from ?? 0] === clause,
  );
}

/** "asked to attend an interview", "invitation for the interview", "email to appear for an interview". */
function askBefore(story: Story, index: number): number | null {
  const ask = nearestBefore(story, index, ['act.ask'], 9);
  const mention = story.mentions[index];
  const other = ask === null ? undefined : story.mentions[ask];
  if (other && mention && datesBetween(story, other.to, mention.from)) return null;
  if (ask !== null && mention && other && story.clause[mention.from] === story.clause[other.from]) return ask;
  if (isOnSlip(story, index) || isInMessage(story, index)) return index;
  const attend = nearestBefore(story, index, ['act.attend'], 4);
  return attend !== null && asksFor(story, attend) ? attend : null;
}

function datesBetween(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (story.dateStarts.has(at)) return true;
  return false;
}

/** "a 221g saying interview required". */
function isOnSlip(story: Story, index: number): boolean {
  const slip = nearestBefore(story, index, ['slip.221g', 'slip.paper', 'slip.coloured'], 4);
  const [from, to] = [story.mentions[slip ?? index]?.to ?? 0, story.mentions[index]?.from ?? 0];
  for (let at = from; at < to; at += 1) if (ROLES.paperSays.has(story.tokens[at]?.word ?? '')) return true;
  // "a 221g for interview".
  return slip !== null && [1, 2].some((back) => to - back >= from && story.tokens[to - back]?.word === 'for');
}

/** "an e-mail for interview", "a call on 4 Jan for an interview": no word but of a day stands between. */
function isInMessage(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const led = [1, 2].map((back) => from - back).find((at) => story.tokens[at]?.word === 'for');
  const notice = nearestBefore(story, index, ['act.notice'], 9);
  if (led === undefined || notice === null) return false;
  const at = story.mentions[notice]?.to ?? 0;
  return at === led || isDayAlone(story, at, led);
}

const isDayAlone = (story: Story, from: number, to: number): boolean =>
  story.dateEnds.has(to - 1) &&
  (story.dateStarts.has(from) || (story.tokens[from]?.word === 'on' && story.dateStarts.has(from + 1)));

/** "asked at the interview", "needed after my interview": the interview itself is known. */
function isAbout(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const words = [0, 1, 2, 3].map((back) => story.tokens[from - back]?.word ?? '');
  return words.some((word) => ['at', 'during', 'after', 'before', 'since'].includes(word));
}

/** "my medical appointment", "appointment for the medical exam". */
const isDoctors = (story: Story, { from, to }: Mention): boolean =>
  [from - 2, from - 1, to + 1, to + 2].some((at) => DOCTORS.has(story.tokens[at]?.word ?? ''));
const DOCTORS: ReadonlySet<string> = new Set(['medical', 'medicals', 'doctor', 'clinic', 'physician']);

/** An appointment with a class or a day is an interview; one for fingerprints or a drop box is not. */
function frameAppointment(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (mention === undefined || isDenied(story, index) || isDoctors(story, mention)) return [];
  // Beside a drop box only one that lies ahead is an interview.
  if (story.hasDropbox)
    return isSetFor(story, index) && isOwn(story, index)
      ? [{ ...visit('interview', index, index, 0.4), ahead: true }]
      : [];
  if (nearestBefore(story, index, ['visit.exempt'], 4) !== null) return [];
  if (nearestAfter(story, index, ['visit.exempt'], 2) !== null) return [];
  const attended = nearestBefore(story, index, ['act.attend'], 8);
  if (attended === null)
    return isSetFor(story, index) ? [{ ...visit('interview', index, index, 0.7), ahead: true }] : [];
  if (asksFor(story, attended) || nearestBefore(story, index, ['act.ask'], 6) !== null)
    return [{ ...visit('requested', attended, index, 0.7), value: 'interview', anchor: index }];
  return [{ ...visit('interview', attended, index, 0.7), anchor: index, ahead: true }];
}
