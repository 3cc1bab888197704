/** Days that an event takes from another: what is said, given and kept at an interview or in a call happened there. */
import type { DatedEvent } from './date-events.ts';
import { names, type Story } from './story.ts';

/** What is said in a call or with a passport that comes back has the day of the call or of the passport. */
export function inheritCallDay(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events.map((event, at) => {
    const before = events[at - 1];
    if (event.kind !== 'told' || event.date !== null || !before?.date) return event;
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
  return events.map((event) => {
    if (event.kind === 'interview') {
      interview =
        event.date === null && interview !== null && isNear(story, interview, event) ? interview : event;
      since = 0;
      return event;
    }
    if (event.date !== null && event.date !== interview?.date) since += 1;
    if (!event.atInterview || event.date !== null || event.undated || interview === null || since > 0)
      return event;
    return interview.date !== null && isNear(story, interview, event)
      ? { ...event, date: interview.date }
      : event;
  });
}

const FAR = { sentences: 6, lines: 3, mentions: 60 } as const;
function isNear(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (other.anchor - one.anchor > FAR.mentions) return false;
  const [from, to] = [story.mentions[one.anchor]?.from ?? 0, story.mentions[other.anchor]?.from ?? 0];
  const isTurn = story.mentions
    .slice(one.anchor + 1, other.anchor)
    .some((mention) => names(mention, 'place.page'));
  return (
    !isTurn &&
    (story.sentence[to] ?? 0) - (story.sentence[from] ?? 0) <= FAR.sentences &&
    (story.line[to] ?? 0) - (story.line[from] ?? 0) <= FAR.lines
  );
}

/** "refused under 221(g)": the word and the slip are of one day. */
export function inheritSlipDay(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events.map((event, at) => {
    if (
      event.kind !== 'status' ||
      event.value !== 'refused' ||
      event.date !== null ||
      event.still ||
      event.undated
    )
      return event;
    const slip = [events[at - 1], events[at + 1]].find(
      (other) => other?.kind === 'slip' && Math.abs(other.anchor - event.anchor) <= 1,
    );
    return slip?.date && slip.value !== 'none' ? { ...event, date: slip.date } : event;
  });
}
