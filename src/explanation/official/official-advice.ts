/**
 * The things that can be done in an official case, as data. The message is "official.advice." and the name of the rule.
 *
 * `on` finds from when, until when and with which words; a rule that finds nothing to do drops the action. `rests` is
 * the kind of fact whose source stands behind it; without it the advice is plain sense.
 */
import { wholeDay } from '../../cases/day.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import { passportDue } from '../advice/passport-due.ts';
import type { ActionKind } from '../explanation.ts';
import {
  type AdviceContext,
  type AdviceTiming,
  earliestDue,
  fromDay,
  givenBy,
  isDue,
  isLate,
  isPast,
  needsBy,
  yearOf,
} from './advice-timing.ts';
import { nameOfItem } from './name-of-item.ts';
import { wayOf } from './view-official.ts';

export type OfficialAdviceRule = {
  readonly do: ActionKind;
  readonly on?: (context: AdviceContext) => AdviceTiming | null;
  readonly rests?: FactKind;
};

const FORTNIGHT = 14;

export const OFFICIAL_ADVICE = {
  give: {
    do: 'provide',
    on: (context) => {
      const things = context.view.needed.flatMap(({ item }) =>
        item === null ? [] : [nameOfItem(item.says)],
      );
      if (things.length === 0) return null;
      return {
        ...givenBy(context),
        values: {
          count: things.length,
          things: things.join('; '),
          late: isLate(context.view) ? 'yes' : 'no',
        },
      };
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
  'hand-in': { do: 'provide' },
  'send-passport': { do: 'provide', on: ({ view }) => (view.state.passport.asked ? {} : null) },
  'more-time': {
    do: 'contact-post',
    on: ({ view, words }) => {
      const due = earliestDue(view);
      return due === null ? null : { by: due, values: { day: words.day(due) } };
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
      // Before the end of a fiscal year nobody has time to wait with a question.
      if (inquiry === null && view.diversity !== null)
        return { values: { when: 'now', day: '', own: 'yes' } };
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
  // Plain sense, no source: a decision mostly follows in a few working days.
  'ask-decision': {
    do: 'contact-post',
    on: ({ view, words }) => {
      const since = wholeDay(view.state.movedOn);
      return since === null
        ? null
        : fromDay({ day: since.add({ days: FORTNIGHT }), source: null }, view, words);
    },
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
  'ask-visa': { do: 'contact-post' },
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
  'enter-again': { do: 'reapply', rests: 'diversity-entry-yearly' },
  lawyer: { do: 'seek-lawyer' },
} as const satisfies Record<string, OfficialAdviceRule>;

export type OfficialAdviceId = keyof typeof OFFICIAL_ADVICE;
