/** The last day on which the case moved, as far as days are known: from it on one waits. */
import { type Day, daysBetween } from '../../cases/day.ts';
import { type CaseView, dayOf } from '../situations/view-case.ts';

export function lastStep({ story, handedPassportOn, pageSince, today }: CaseView): Day | null {
  const days = [
    dayOf(story.interview),
    dayOf(story.dropbox),
    dayOf(story.told),
    dayOf(story.gave),
    handedPassportOn,
  ];
  const known = days.filter((day) => day !== null && daysBetween(day, today) >= 0);
  const latest = known.reduce(
    (last, day) => (last === null || (day !== null && daysBetween(last, day) > 0) ? day : last),
    null,
  );
  return latest ?? pageSince;
}

export const whenIs = ({ today }: CaseView, day: Day): 'now' | 'later' =>
  daysBetween(today, day) <= 0 ? 'now' : 'later';
