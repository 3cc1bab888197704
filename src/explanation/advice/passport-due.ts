/**
 * By which day an issued passport should have come: ten working days, as the page that says "Issued" counts, at a post
 * that rests on its country's weekend and on federal holidays. Local holidays differ from year to year and are left
 * out, so a question may come a day or two early, never late.
 */

import { addBusinessDays } from '../../cases/add-business-days.ts';
import type { Day } from '../../cases/day.ts';
import { isUsHoliday } from '../../catalogue/is-us-holiday.ts';
import { isWeekendAt } from '../../catalogue/is-weekend-at.ts';
import type { Post } from '../../catalogue/post.ts';

const WORKING_DAYS = 10;
/** Where the post is not known, the weekend that most posts keep. */
const SATURDAY_AND_SUNDAY = [6, 7];

export function passportDue(issuedOn: Day, post: Post | null): Day {
  const rests = post === null ? (day: Day) => SATURDAY_AND_SUNDAY.includes(day.dayOfWeek) : isWeekendAt(post);
  return addBusinessDays(issuedOn, WORKING_DAYS, {
    weekend: [],
    isHoliday: (day) => rests(day) || isUsHoliday(day),
  });
}
