/** When to ask about a Diversity Visa: soon enough that an answer can still come before its fiscal year ends. */
import { daysBetween } from '../../cases/day.ts';
import type { Values } from '../../language/words.ts';
import { lastStep, whenIs } from './last-step.ts';
import type { DayContext, Timing } from './timing.ts';

/** Plain sense, no source: two weeks after the last step or message, and never less than two before the end. */
const FORTNIGHT = 14;

export function beforeYearEnd(context: DayContext): Timing | null {
  const { view, words, inquiry } = context;
  const { diversity, contactedOn } = view;
  if (diversity === null) return null;
  const { until } = diversity;
  const values = { ...yearValues(context), again: contactedOn === null ? 'no' : 'yes' };
  if (contactedOn !== null) {
    const day = contactedOn.add({ days: FORTNIGHT });
    if (daysBetween(day, until) < 0) return null;
    const said = { when: whenIs(view, day), day: words.day(day), asked: words.day(contactedOn) };
    return { notBefore: day, values: { ...values, ...said } };
  }
  const waited = inquiry?.day ?? lastStep(view)?.add({ days: FORTNIGHT }) ?? null;
  // Of whom nothing is known that has happened, an office has nothing to say.
  if (waited === null && view.pages.length === 0 && view.story.interview === null) return null;
  if (waited === null) return { values: { ...values, when: 'other', day: '', asked: '' } };
  const latest = until.subtract({ days: FORTNIGHT });
  const day = daysBetween(waited, latest) < 0 ? latest : waited;
  return {
    notBefore: day,
    values: { ...values, when: whenIs(view, day), day: words.day(day), asked: '' },
  };
}

export function yearValues({ view: { diversity }, words }: Pick<DayContext, 'view' | 'words'>): Values {
  if (diversity === null) return { ends: 'no', year: '', until: '' };
  return { ends: 'yes', year: String(diversity.year), until: words.day(diversity.until) };
}
