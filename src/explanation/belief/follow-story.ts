/**
 * Follows the told events in order and keeps what still counts: the last thing of each sort, what was asked and not
 * given, what was given. The story is a fold; {@link procedureStep} reads from it how far the case has come.
 */
import { NOT_IN_HAND } from '../../cases/reported.ts';
import type { EvidenceEvent } from './evidence.ts';
import { isBefore } from './order-events.ts';
import { readDetail, TAKEN_BACK } from './read-detail.ts';
import {
  emptyStory,
  type Mark,
  type PassportValue,
  type StatusValue,
  type Story,
  type ToldValue,
} from './story.ts';
import { answerAsk, closeAsks, isEarlier, isSameDay, overtakeAsks, PAPERS } from './track-asks.ts';

/** How sure it is that an appointment was kept whose day has passed and of which nothing more is told. */
const KEPT_APPOINTMENT = 0.5;

/** An event less sure than this counts as not told. */
const HARDLY_TOLD = 0.01;

export function followStory(events: readonly EvidenceEvent[], today: string): Story {
  const story = emptyStory();
  for (const [at, event] of events.entries()) {
    if (event.certainty !== undefined && event.certainty < HARDLY_TOLD) continue;
    const day = event.date ?? null;
    const passed = event.planned === true && isBefore(day, today);
    const mark: Mark = {
      value: null,
      at,
      day,
      sure: clamp(event.certainty) * (passed ? KEPT_APPOINTMENT : 1),
    };
    if ((event.planned === true && !passed) || isBefore(today, day)) {
      if (event.kind === 'interview') story.ahead = mark;
      continue;
    }
    if (day !== null) story.lastDay = day;
    story.count += 1;
    const sign = readDetail(event);
    if (sign === 'hard-ground') story.hardGround = mark;
    if (sign === 'closing') story.closing = isTakenBack(event) ? { ...mark, at: Infinity } : mark;
    // "Refused under 221(g)" is what a letter of that section says.
    if (sign === 'open-ground' && event.kind === 'told' && event.value === 'refused') story.slip = mark;
    // A letter on another section is none of 221(g).
    else if (sign !== 'hard-ground' || event.kind !== 'slip') noteEvent(story, event, mark);
  }
  return story;
}

/** A visa that was taken back was issued before, wherever in the story that is told. */
const isTakenBack = ({ detail }: EvidenceEvent): boolean => detail === TAKEN_BACK;

const clamp = (certainty: number | undefined): number =>
  certainty === undefined || Number.isNaN(certainty) ? 1 : Math.min(1, Math.max(0, certainty));

function noteEvent(story: Story, event: EvidenceEvent, mark: Mark): void {
  switch (event.kind) {
    case 'interview':
      noteInterview(story, mark);
      return;
    case 'dropbox':
      story.dropbox = mark;
      return;
    case 'told':
      noteTold(story, { ...mark, value: event.value });
      return;
    case 'slip':
      if (event.value === 'none') story.noSlip = mark;
      else story.slip = mark;
      return;
    case 'requested':
      story.open[event.value] = mark;
      story.asked[event.value] = mark;
      return;
    case 'provided':
      answerAsk(story, event.value, mark);
      return;
    case 'passport':
      notePassport(story, { ...mark, value: event.value });
      return;
    case 'status':
      noteStatus(story, { ...mark, value: event.value }, event.detail ?? null);
      return;
    case 'touched':
      story.touched = mark;
      return;
    case 'petition':
      if (event.value === 'expired') story.petitionEnded = mark;
      return;
    case 'contacted':
      return;
    default:
      event satisfies never;
  }
}

/** Who attends brings what was asked for until then. */
function noteInterview(story: Story, mark: Mark): void {
  story.interview = mark;
  story.ahead = null;
  closeAsks(story, PAPERS);
  closeAsks(story, ['interview', 'passport']);
}

function noteTold(story: Story, told: Mark<ToldValue>): void {
  story.told = told;
  story.toldOf[told.value] = told;
  if (told.value === 'documents-needed') {
    story.open.documents ??= { ...told, value: null };
    story.asked.documents = { ...told, value: null };
  }
  if (told.value === 'administrative-processing')
    overtakeAsks(story, told, [...PAPERS, 'passport'], isEarlier);
  if (told.value === 'approved')
    overtakeAsks(story, told, [...PAPERS, 'passport', 'interview'], (ask) => !isSameDay(ask, told));
}

function notePassport(story: Story, passport: Mark<PassportValue>): void {
  story.passport = passport;
  story.passportOf[passport.value] = passport;
  if (passport.value === 'kept') closeAsks(story, ['passport']);
  if (passport.value === 'delivered') closeAsks(story, [...PAPERS, 'passport', 'interview']);
}

function noteStatus(story: Story, status: Mark<StatusValue>, detail: string | null): void {
  story.status = status;
  story.statusOf[status.value] = status;
  story.awaited = status.value === 'issued' && detail === NOT_IN_HAND;
  if (status.value === 'refused') story.text = detail === 'long' || detail === 'short' ? detail : null;
  if (status.value === 'approved' || status.value === 'issued')
    overtakeAsks(story, status, [...PAPERS, 'passport', 'interview'], () => true);
  if (status.value === 'ready') overtakeAsks(story, status, PAPERS, () => true);
  if (status.value === 'administrative-processing')
    overtakeAsks(story, status, [...PAPERS, 'passport'], isEarlier);
}
