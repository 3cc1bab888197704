/** Days that a slip shares with what stands on it and with the word of the page. */
import type { DatedEvent } from '../dating/date-events.ts';
import type { Story } from '../story/story.ts';

/** "the passport came back on 9 May with a letter that asks for …": asked on the day on which the paper came. */
export function dayOfItsPaper(story: Story, events: readonly DatedEvent[], at: number): string | null {
  const event = events[at];
  const own = story.sentence[story.mentions[event?.anchor ?? 0]?.from ?? 0] ?? 0;
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const other = events[before];
    if (other === undefined || own - (story.sentence[story.mentions[other.anchor]?.from ?? 0] ?? 0) > 1)
      return null;
    if (other.kind === 'slip' && other.value !== 'none' && other.date !== null) return other.date;
    if (other.kind !== 'requested' && other.kind !== 'slip') return null;
  }
  return null;
}

/** "refused under 221(g)": the word and the slip are of one day. */
export function inheritSlipDay(story: Story, events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events.map((event, at) => {
    if (
      event.kind !== 'status' ||
      event.value !== 'refused' ||
      event.date !== null ||
      event.dateAt !== null ||
      event.still ||
      event.undated
    )
      return event;
    const [before, after] = [events[at - 1], events[at + 1]];
    const slip = [before, after].find(
      (other) =>
        other?.kind === 'slip' && (Math.abs(other.anchor - event.anchor) <= 1 || isAnd(story, before, event)),
    );
    return slip?.date && slip.value !== 'none' ? { ...event, date: slip.date } : event;
  });
}

/** "was given a 221g and my status was refused": in one sentence, with no "but" and no look at the page between. */
function isAnd(story: Story, before: DatedEvent | undefined, event: DatedEvent): boolean {
  const [from, to] = [story.mentions[before?.anchor ?? 0], story.mentions[event.anchor]];
  if (before?.kind !== 'slip' || !from || !to || story.sentence[from.from] !== story.sentence[to.from])
    return false;
  return to.from - from.to <= 6;
}
