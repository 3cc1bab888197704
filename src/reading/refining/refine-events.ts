/** The conventions of reporting, applied in order to the events of one case. */
import type { DatedEvent } from '../dating/date-events.ts';
import type { Story } from '../story/story.ts';
import { awaitsPassport } from './awaits-passport.ts';
import { dropApplications } from './drop-applications.ts';
import { inferInterview } from './infer-interview.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { nameGrounds } from './name-grounds.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';
import { settlePassports } from './settle-passports.ts';
import { settleVisits } from './settle-visits.ts';
import { watchPage } from './watch-page.ts';

const REFINERS: readonly Refiner[] = [
  settleVisits,
  inferInterview,
  settlePassports,
  watchPage,
  mergeRepeats,
  dropApplications,
  nameGrounds,
  awaitsPassport,
];

export function refineEvents(
  story: Story,
  events: readonly DatedEvent[],
  today: string | null,
): readonly RefinedEvent[] {
  return REFINERS.reduce((list: readonly RefinedEvent[], refine) => refine(story, list, today), events);
}
