/**
 * From which day an advice holds, until when, and with which words: one rule a name. A rule that returns null finds
 * that there is nothing to do.
 *
 * Days are counted in whole calendar days. Where the events do not tell the day from which to count, the advice is
 * given without one; the message then says how long to wait.
 */

import { type Day, daysBetween } from '../../cases/day.ts';
import { type CaseView, dayOf, isReportOld } from '../situations/view-case.ts';
import { beforeYearEnd, yearValues } from './diversity-days.ts';
import { lastStep, whenIs } from './last-step.ts';
import type { DayContext, Limit, Timing } from './timing.ts';

/** Plain sense, no source: two weeks for a confirmation, a month for an answer. */
const FORTNIGHT = 14;
const MONTH = 30;

export const DAY_RULES = {
  appointment: ({ view, words }) => {
    const day = dayOf(view.story.ahead);
    if (day !== null) return { by: day, values: { when: 'later', day: words.day(day) } };
    if (!view.open.includes('interview') && view.story.ahead === null) return null;
    const until = view.diversity?.until;
    return {
      ...(until === undefined ? {} : { by: until }),
      values: { when: view.story.ahead === null ? 'other' : 'set', day: '' },
    };
  },
  letter: ({ view }) => ({ values: { letter: isLetterUnread(view) ? 'unread' : 'other' } }),
  'what-is-asked': ({ view, evidenceBy, words }) => {
    const held = view.story.passport?.value === 'kept';
    const things = view.open.filter((item) => item !== 'interview' && !(held && item === 'passport'));
    if (things.length === 0 && (view.open.length > 0 || view.story.ahead !== null)) return null;
    const thing = things.length > 1 ? 'several' : (things[0] ?? 'other');
    const limit =
      evidenceBy === null || isOver(evidenceBy, view)
        ? {}
        : { by: evidenceBy.day, source: evidenceBy.source };
    return { ...limit, values: { thing, ...yearValues({ view, words }) } };
  },
  'year-over': ({ evidenceBy, view }) =>
    evidenceBy !== null && isOver(evidenceBy, view) ? { source: evidenceBy.source } : null,
  courtesy: (context) => {
    const { view, factsOf, courtesy, words } = context;
    // A passport that was handed in after the yes starts the wait again.
    if (courtesy !== null && view.story.gavePassport === null)
      return {
        notBefore: courtesy.day,
        source: courtesy.source,
        values: { when: whenIs(view, courtesy.day), day: words.day(courtesy.day), basis: 'known' },
      };
    const [fact] = factsOf('courtesy-inquiry');
    const { values, ...wait } = waitFrom(context, lastStep(view), fact?.value.upTo ?? FORTNIGHT);
    return { ...wait, source: fact?.source ?? null, values: { ...values, basis: fact ? 'known' : 'other' } };
  },
  inquiry: ({ inquiry, words, view }) => {
    if (inquiry === null) return null;
    const values = { rule: inquiry.own ? 'own' : 'other', days: inquiry.days };
    if (inquiry.day === null)
      return { source: inquiry.source, values: { ...values, when: 'other', day: '' } };
    return {
      notBefore: inquiry.day,
      source: inquiry.source,
      values: { ...values, when: whenIs(view, inquiry.day), day: words.day(inquiry.day) },
    };
  },
  emergency: ({ inquiry, view }) => {
    if (inquiry === null || !inquiry.exceptEmergency) return null;
    if (inquiry.day !== null && whenIs(view, inquiry.day) === 'now') return null;
    return { source: inquiry.source };
  },
  confirmation: (context) => {
    const { story, contactedOn } = context.view;
    const given = dayOf(story.gave);
    if (given !== null && contactedOn !== null && daysBetween(given, contactedOn) > 0) return null;
    return waitFrom(context, given, FORTNIGHT);
  },
  'passport-due': ({ view, words }) => {
    const due = view.passportDue;
    if (due === null) return { values: { when: 'other', day: '' } };
    return { notBefore: due, values: { when: whenIs(view, due), day: words.day(due) } };
  },
  fortnight: (context) => waitFrom(context, lastStep(context.view), FORTNIGHT),
  'month-after-message': (context) => {
    const { view, words } = context;
    if (view.contactedOn === null) return null;
    const { notBefore, values } = waitFrom(context, view.contactedOn, MONTH);
    return {
      ...(notBefore === undefined ? {} : { notBefore }),
      values: { ...values, asked: words.day(view.contactedOn) },
    };
  },
  'before-year-end': beforeYearEnd,
  'diversity-year': (context) => ({ values: yearValues(context) }),
  'not-asked-yet': ({ view }) => (view.contactedOn === null ? {} : null),
  'once-refused': ({ view: { story, pages } }) =>
    pages.includes('refused') || story.slip !== null || story.toldOf.refused !== undefined ? {} : null,
  'old-report': ({ view }) => (view.open.includes('medical') || isReportOld(view) ? {} : null),
  'immigrant-only': ({ view }) => (view.immigrant === true && view.diversity === null ? {} : null),
} as const satisfies Record<string, (context: DayContext) => Timing | null>;

export type DayRule = keyof typeof DAY_RULES;

/** A letter was given, and nothing that it says was told. */
const isLetterUnread = ({ story }: CaseView): boolean =>
  story.slip !== null &&
  story.toldOf['administrative-processing'] === undefined &&
  Object.keys(story.asked).length === 0;

/** A day that has passed is no day until which to act. */
export const isOver = ({ day }: Limit, { today }: Pick<CaseView, 'today'>): boolean =>
  daysBetween(today, day) < 0;

function waitFrom({ view, words }: DayContext, from: Day | null, days: number): Timing {
  if (from === null) return { values: { when: 'other', day: '' } };
  const day = from.add({ days });
  return { notBefore: day, values: { when: whenIs(view, day), day: words.day(day) } };
}
