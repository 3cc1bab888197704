/** From which day an advice of an official case holds, and until when: whole calendar days, none that has passed. */
import { type Day, wholeDay } from '../../cases/day.ts';
import type { Post } from '../../catalogue/post.ts';
import type { Values, Words } from '../../language/words.ts';
import type { OfficialClocks, OfficialDay } from './official-clocks.ts';
import type { ThingSort } from './things-needed.ts';
import type { OfficialView } from './view-official.ts';

export type AdviceContext = {
  readonly view: OfficialView;
  readonly clocks: OfficialClocks;
  readonly post: Post | null;
  readonly words: Words;
};

export type AdviceTiming = {
  readonly notBefore?: Day;
  readonly by?: Day;
  readonly source?: string | null;
  readonly values?: Values;
};

/** What only the letter asks for: nobody asked for a particular thing on the page. */
export const needsBy = ({ view }: AdviceContext, ...sorts: readonly ThingSort[]): boolean =>
  view.needed.some(({ is, item }) => item === null && sorts.includes(is));

/** The earliest day of what is asked, or the last day of the year where that comes sooner. */
export function givenBy(context: AdviceContext): AdviceTiming {
  const due = earliestDue(context.view);
  const year = yearOf(context);
  if (due === null) return year;
  return year.by !== undefined && compare(year.by, due) < 0 ? year : { by: due };
}

export function yearOf({ view, clocks: { evidenceBy } }: AdviceContext): AdviceTiming {
  if (evidenceBy === null || isPast(evidenceBy.day, view)) return {};
  return { by: evidenceBy.day, source: evidenceBy.source };
}

/** No day that has passed: what was due then is still wanted, and hides no day that is still to come. */
export function earliestDue({ needed, today }: OfficialView): Day | null {
  const dues = needed.flatMap(({ item }) => item?.due ?? []).filter((due) => due >= today.toString());
  return wholeDay(dues.toSorted()[0]);
}

/** Whether the day of anything that is still asked has passed. */
export const isLate = ({ needed, today }: OfficialView): boolean =>
  needed.some(({ item }) => item !== null && item.due !== null && item.due < today.toString());

export function fromDay(
  { day, source }: OfficialDay,
  view: OfficialView,
  words: Words,
  more: Values = {},
): AdviceTiming {
  const when = isDue(day, view) ? 'now' : 'later';
  return { notBefore: day, source, values: { when, day: words.day(day), ...more } };
}

const { compare } = Temporal.PlainDate;

export const isDue = (day: Day, { today }: OfficialView): boolean => compare(day, today) <= 0;
export const isPast = (day: Day, { today }: OfficialView): boolean => compare(day, today) < 0;
