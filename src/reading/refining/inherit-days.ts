/** Days that an event takes from another: what is said, given and kept at an interview or in a call happened there. */
import type { DatedEvent } from '../dating/date-events.ts';
import { nearestBefore } from '../story/near.ts';
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { dayOfItsPaper, inheritSlipDay } from './inherit-slip-days.ts';

/** All that the events of one case take from one another. */
export function inheritDays(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  // Only what has no day takes one.
  if (events.every(({ date }) => date !== null)) return events;
  const visited = inheritDayBehind(story, inheritInterviewDay(story, events));
  return inheritSlipDay(story, inheritCallDay(story, inheritBoxDay(story, visited)));
}

/** What is said in a call or with a passport that comes back has the day of the call or of the passport. */
function inheritCallDay(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events.map((event, at) => {
    if (event.date !== null || event.dateAt !== null || at === 0) return event;
    if (event.kind === 'requested') return { ...event, date: dayOfItsPaper(story, events, at) };
    if (event.kind !== 'told') return event;
    const before = events[at - 1];
    if (!before?.date) return event;
    const carries = before.kind === 'contacted' || (before.kind === 'passport' && event.value === 'refused');
    const [from, to] = [story.mentions[before.anchor]?.from ?? 0, story.mentions[event.anchor]?.from ?? 0];
    const isNext = (story.sentence[to] ?? 0) - (story.sentence[from] ?? 0) <= 2;
    return carries && isNext ? { ...event, date: before.date } : event;
  });
}

/** What the officer says and gives belongs to the interview when no other day stands by it. */
export function inheritInterviewDay(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  let interview: DatedEvent | null = null;
  let since = 0;
  return events.map((told, at) => {
    const event = isWithSlip(told, events[at + 1]) ? { ...told, atInterview: true } : told;
    if (event.kind === 'interview') {
      interview = refersBack(story, event, interview) ? { ...event, date: interview?.date ?? null } : event;
      since = 0;
      return event;
    }
    // What is told behind the word of the page is told of another time.
    const isPage =
      event.kind === 'status' &&
      !event.undated &&
      !event.atInterview &&
      (event.date === null || event.date !== interview?.date);
    if (isPage || (event.date !== null && event.date !== interview?.date)) since += 1;
    if (!hasNoDay(event) || interview === null || (since > 0 && !isLookBack(story, event))) return event;
    return interview.date !== null && isNear(story, interview, event)
      ? { ...event, date: interview.date }
      : event;
  });
}

/** "refused 221(g)": said with the slip. */
const isWithSlip = (event: DatedEvent, next: DatedEvent | undefined): boolean =>
  event.kind === 'status' &&
  event.value === 'refused' &&
  event.date === null &&
  !event.still &&
  !event.undated &&
  next?.kind === 'slip' &&
  next.value !== 'none' &&
  next.anchor - event.anchor <= 2;

/** "the officer had kept my passport": told later, and done then. */
const isLookBack = (story: Story, { first, anchor }: DatedEvent): boolean =>
  [first, anchor].some((index) => story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word === 'had');

/** What the counter of a drop box asks for right behind it is asked on its day. */
function inheritBoxDay(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  const at = events.findIndex(({ kind, date }) => kind === 'dropbox' && date !== null);
  const box = events[at];
  if (box === undefined) return events;
  const end = events.findIndex(
    ({ kind }, index) => index > at && kind !== 'requested' && kind !== 'provided',
  );
  const own = story.sentence[story.mentions[box.anchor]?.from ?? 0] ?? 0;
  return events.map((event, index) => {
    const isAsked = event.kind === 'requested' && event.value !== 'interview' && event.value !== 'passport';
    if (!isAsked || !hasNoDay(event) || index < at || (end >= 0 && index > end)) return event;
    const near = (story.sentence[story.mentions[event.anchor]?.from ?? 0] ?? 0) - own;
    return near <= 2 && !isByMessage(story, event) ? { ...event, date: box.date } : event;
  });
}

/** Words back in which a telephone is spoken of. */
const CALL = 24;

/** Told on the telephone. */
function isByCall(story: Story, { anchor }: DatedEvent): boolean {
  const from = story.mentions[anchor]?.from ?? 0;
  for (let at = from - 1; at >= Math.max(0, from - CALL); at -= 1)
    if (ROLES.phones.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}

/** "just got an e-mail to submit my passport": asked behind the interview. */
const isAskedByMessage = (story: Story, { kind, anchor }: DatedEvent): boolean =>
  kind === 'requested' && nearestBefore(story, anchor, ['act.notice'], 8) !== null;

const isByMessage = (story: Story, { anchor }: DatedEvent): boolean =>
  nearestBefore(story, anchor, ['act.notice', 'act.return', 'act.receive', 'slip.221g'], 14) !== null;

/** Said or given at an interview, without a time of its own. */
const hasNoDay = (event: DatedEvent): boolean =>
  event.atInterview === true && event.date === null && event.dateAt === null && !event.undated;

/** "I was told at the interview": the one that was told before, unless it is another one. */
function refersBack(story: Story, event: DatedEvent, before: DatedEvent | null): boolean {
  if (before === null || event.date !== null || event.dateAt !== null || event.planned) return false;
  const { from, to } = story.mentions[event.anchor] ?? { from: 0, to: 0 };
  for (let at = from - 1; at < to; at += 1) if (ROLES.another.has(story.tokens[at]?.word ?? '')) return false;
  return true;
}

const SAID_THERE: ReadonlySet<string> = new Set(['slip', 'told', 'passport', 'requested', 'status']);

/** "was given a slip at my interview on 7 Jan": what is told right before the first interview is of its day too. */
function inheritDayBehind(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  const first = events.findIndex(
    ({ kind, date, planned }) => kind === 'interview' && date !== null && !planned,
  );
  const interview = events[first];
  if (story.hasDropbox || interview === undefined) return events;
  if (events.slice(0, first).some(({ date }) => date !== null && date !== interview.date)) return events;
  const sentence = story.sentence[story.mentions[interview.anchor]?.from ?? 0] ?? 0;
  return events.map((event, at) => {
    if (at > first || !hasNoDay(event) || !SAID_THERE.has(event.kind) || event.value === 'interview')
      return event;
    if (event.kind !== 'slip' && (isByCall(story, event) || isAskedByMessage(story, event))) return event;
    const own = story.sentence[story.mentions[event.anchor]?.from ?? 0] ?? 0;
    return sentence - own <= 4 ? { ...event, date: interview.date } : event;
  });
}

const FAR = { sentences: 6, lines: 3, mentions: 60 } as const;
function isNear(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (other.anchor - one.anchor > FAR.mentions) return false;
  const [from, to] = [story.mentions[one.anchor]?.from ?? 0, story.mentions[other.anchor]?.from ?? 0];
  return (
    (story.sentence[to] ?? 0) - (story.sentence[from] ?? 0) <= FAR.sentences &&
    (story.line[to] ?? 0) - (story.line[from] ?? 0) <= FAR.lines
  );
}
