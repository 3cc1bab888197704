/** What was seen again on the status page is no new event, unless its date moved. */

import type { Story } from '../story/story.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

export const watchPage: Refiner = (story, events) =>
  dropSeenAgain(dateArrows(story, readShortAp(story, events)));

/** Note writers shorten administrative processing to "ADP" and then write "AP" for approved, right before issued. */
function readShortAp(story: Story, events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  const word = ({ anchor }: RefinedEvent): string =>
    story.tokens[story.mentions[anchor]?.from ?? 0]?.word ?? '';
  let isAdpTold = false;
  return events.map((event, at) => {
    if (event.kind !== 'status' || event.value !== 'administrative-processing') return event;
    const next = events.slice(at + 1, at + 4).find(({ kind }) => kind === 'status');
    const isApproved = isAdpTold && word(event) === 'ap' && next?.value === 'issued';
    isAdpTold ||= word(event) === 'adp';
    return isApproved ? { ...event, value: 'approved' } : event;
  });
}

/** "Approved -> Issued" in one day: a word that passes in a moment has the day of the one it became. */
function dateArrows(story: Story, events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  return events.map((event, at) => {
    const next = events[at + 1];
    if (!event.undated || event.value !== 'approved' || next?.value !== 'issued' || next.kind !== 'status')
      return event;
    const [from, to] = [story.mentions[event.anchor], story.mentions[next.anchor]];
    const isClose = from !== undefined && to !== undefined && story.line[from.from] === story.line[to.from];
    return isClose && !saysFrom(story, from.from) ? { ...event, date: next.date } : event;
  });
}

const saysFrom = (story: Story, at: number): boolean => story.tokens[at - 1]?.word === 'from';

/**
 * A look at an unchanged page tells that the word stands there, not since when; after the same word it tells nothing.
 */
function dropSeenAgain(events: readonly RefinedEvent[]): readonly RefinedEvent[] {
  const kept: RefinedEvent[] = [];
  let shownAt = -1;
  let wasThere = false;
  for (const event of events) {
    const shown = shownAt < 0 ? undefined : kept[shownAt];
    if (event.kind === 'interview') wasThere = true;
    if (event.kind !== 'status') kept.push(event);
    else if (shown && isSeenAgain(shown, event) && !(wasThere && isAnew(shown, event)))
      kept[shownAt] = joined(shown, event);
    else {
      shownAt = kept.length;
      wasThere = false;
      kept.push(event.still && !event.lastUpdated ? { ...event, date: null } : event);
    }
  }
  return kept;
}

const isSeenAgain = (shown: RefinedEvent, event: RefinedEvent): boolean =>
  shown.value === event.value &&
  !isOtherText(shown, event) &&
  (event.still || event.undated || event.value === 'refused');

/** Refused once more after another interview. */
const isAnew = (shown: RefinedEvent, event: RefinedEvent): boolean =>
  shown.date !== null && event.date !== null && shown.date !== event.date && !event.still;

/** "from refused with the long text to refused with the short one": two words of the page. */
export const isOtherText = (one: RefinedEvent, other: RefinedEvent): boolean =>
  one.detail !== null && other.detail !== null && one.detail !== other.detail;

/** The later telling may be the one that knows the text or the day. */
function joined(shown: RefinedEvent, event: RefinedEvent): RefinedEvent {
  const date = shown.date ?? (event.lastUpdated || !(event.still || shown.still) ? event.date : null);
  return { ...shown, detail: shown.detail ?? event.detail, date };
}
