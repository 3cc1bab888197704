/**
 * The things that can be done in an official case, as data. The message is "official.advice." and the name of the rule.
 *
 * `on` finds from when, until when and with which words; a rule that finds nothing to do drops the action. `rests` is
 * the kind of fact whose source stands behind it; without it the advice is plain sense.
 */
import { type Day, wholeDay } from '../../cases/day.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { Post } from '../../catalogue/post.ts';
import type { Values, Words } from '../../language/words.ts';
import { passportDue } from '../advice/passport-due.ts';
import type { ActionKind } from '../explanation.ts';
import type { OfficialClocks, OfficialDay } from './official-clocks.ts';
import type { ThingSort } from './things-needed.ts';
import { type OfficialView, wayOf } from './view-official.ts';

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

export type OfficialAdviceRule = {
  readonly do: ActionKind;
  readonly on?: (context: AdviceContext) => AdviceTiming | null;
  readonly rests?: FactKind;
};

export const OFFICIAL_ADVICE = {
  give: {
    do: 'provide',
    on: (context) => {
      const things = context.view.needed.flatMap(({ item }) => (item === null ? [] : [item.says]));
      if (things.length === 0) return null;
      return { ...givenBy(context), values: { count: things.length, things: things.join('; ') } };
    },
  },
  'give-by-letter': {
    do: 'provide',
    on: (context) => (needsBy(context, 'papers', 'information') ? givenBy(context) : null),
  },
  attend: {
    do: 'attend',
    on: (context) => {
      if (context.view.needed.length === 0) return {};
      return needsBy(context, 'interview') ? yearOf(context) : null;
    },
  },
  medical: {
    do: 'provide',
    on: (context) => (needsBy(context, 'medical') ? yearOf(context) : null),
  },
  'send-passport': { do: 'provide', on: ({ view }) => (view.state.passport.asked ? {} : null) },
  'more-time': {
    do: 'contact-post',
    on: ({ view, words }) => {
      const due = earliestDue(view);
      return due === null || isPast(due, view) ? null : { by: due, values: { day: words.day(due) } };
    },
  },
  late: { do: 'contact-post' },

  'wait-processing': { do: 'wait', rests: 'overcome-two-ways' },
  'wait-review': { do: 'wait', rests: 're-adjudicated' },
  'wait-decision': { do: 'wait' },
  'wait-finishing': { do: 'wait' },
  'wait-petition': { do: 'wait', rests: 'petition-check' },
  'wait-answer': { do: 'wait', rests: 'waiver' },
  'wait-courier': { do: 'wait' },
  'wait-again': { do: 'wait' },

  'ask-check': {
    do: 'contact-post',
    on: ({ clocks: { inquiry }, view, words }) => {
      const own = inquiry?.own === true ? 'yes' : 'no';
      return inquiry === null ? null : fromDay(inquiry, view, words, { own });
    },
  },
  'ask-urgent': {
    do: 'contact-post',
    on: ({ clocks: { inquiry }, view }) => {
      if (inquiry === null || !inquiry.exceptEmergency || isDue(inquiry.day, view)) return null;
      return { source: inquiry.source };
    },
  },
  'ask-finishing': {
    do: 'contact-post',
    on: ({ clocks: { courtesy }, view, words }) =>
      courtesy === null ? null : fromDay(courtesy, view, words),
  },
  'ask-passport': {
    do: 'contact-post',
    on: ({ view, post, words }) => {
      const { decision } = view.state;
      const issued = decision.is === 'issued' ? wholeDay(decision.on) : null;
      if (issued === null) return null;
      return fromDay({ day: passportDue(issued, post), source: null }, view, words);
    },
  },
  'ask-reason': { do: 'contact-post', rests: 'refusal-must-name-ground' },
  'ask-waiver': {
    do: 'seek-waiver',
    rests: 'must-name-remedy',
    on: ({ view }) => ({ values: { way: wayOf(view.state) } }),
  },
  'ask-proof': { do: 'contact-post' },
  'ask-reinstate': {
    do: 'contact-post',
    rests: 'reinstatement',
    on: ({ clocks: { reinstatement } }) =>
      reinstatement === null ? {} : { by: reinstatement.day, source: reinstatement.source },
  },
  'ask-delivery': { do: 'contact-post' },

  collect: {
    do: 'collect-passport',
    rests: 'passport-collection',
    on: ({ clocks: { collection }, view }) =>
      collection === null || isPast(collection.day, view)
        ? {}
        : { by: collection.day, source: collection.source },
  },
  'check-visa': { do: 'none' },
  disclose: {
    do: 'none',
    rests: 'must-disclose',
    on: ({ view }) => {
      const { decision } = view.state;
      return decision.is === 'issued' && decision.cured?.ground === '221(g)' ? {} : null;
    },
  },
  'apply-again-214b': { do: 'reapply', rests: '214b-reapply' },
  'apply-again': { do: 'reapply' },
  lawyer: { do: 'seek-lawyer' },
} as const satisfies Record<string, OfficialAdviceRule>;

export type OfficialAdviceId = keyof typeof OFFICIAL_ADVICE;

/** What only the letter asks for: nobody asked for a particular thing on the page. */
const needsBy = ({ view }: AdviceContext, ...sorts: readonly ThingSort[]): boolean =>
  view.needed.some(({ is, item }) => item === null && sorts.includes(is));

/** The earliest day of what is asked, or the last day of the year where that comes sooner; no day that has passed. */
function givenBy(context: AdviceContext): AdviceTiming {
  const { view } = context;
  const due = earliestDue(view);
  const year = yearOf(context);
  if (due === null || isPast(due, view)) return year;
  return year.by !== undefined && compare(year.by, due) < 0 ? year : { by: due };
}

function yearOf({ view, clocks: { evidenceBy } }: AdviceContext): AdviceTiming {
  if (evidenceBy === null || isPast(evidenceBy.day, view)) return {};
  return { by: evidenceBy.day, source: evidenceBy.source };
}

function earliestDue({ needed }: OfficialView): Day | null {
  const dues = needed.flatMap(({ item }) => item?.due ?? []).toSorted();
  return wholeDay(dues[0]);
}

function fromDay(
  { day, source }: OfficialDay,
  view: OfficialView,
  words: Words,
  more: Values = {},
): AdviceTiming {
  const when = isDue(day, view) ? 'now' : 'later';
  return { notBefore: day, source, values: { when, day: words.day(day), ...more } };
}

const { compare } = Temporal.PlainDate;

const isDue = (day: Day, { today }: OfficialView): boolean => compare(day, today) <= 0;
const isPast = (day: Day, { today }: OfficialView): boolean => compare(day, today) < 0;
