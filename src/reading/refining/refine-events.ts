/** The conventions of reporting, applied in order to the events of one case. */
import type { DatedEvent } from '../dating/date-events.ts';
import type { Story } from '../story/story.ts';
import { inferInterview } from './infer-interview.ts';
import { mergeRepeats } from './merge-repeats.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';
import { settlePassports } from './settle-passports.ts';
import { settleVisits } from './settle-visits.ts';
import { watchPage } from './watch-page.ts';

const REFINERS: readonly Refiner[] = [settleVisits, inferInterview, settlePassports, watchPage, mergeRepeats];

export function refineEvents(
  story: Story,
  events: readonly DatedEvent[],
  today: string | null,
): readonly RefinedEvent[] {
  return REFINERS.reduce((list: readonly RefinedEvent[], refine) => refine(story, list, today), events);
}
