/**
 * How far the story has come: the one step of the procedure that decides who acts next.
 *
 * The steps are tried in the order of what outweighs what. A visa in hand outweighs every page; an issued page
 * outweighs what was asked before it; an ask that nobody answered outweighs the officer's kind word; what the officer
 * said outweighs the word of the page, which is an observation and never the state.
 */

import { isBefore } from './order-events.ts';
import type { Mark, Story } from './story.ts';
import { PAPERS } from './track-asks.ts';

export const STEPS = [
  'case-closed',
  'hard-ground',
  'visa-in-hand',
  'passport-back-after-approval',
  'page-issued',
  'told-refused',
  'passport-coming',
  'page-approved',
  'interview-asked',
  'first-interview-ahead',
  'papers-asked',
  'passport-asked',
  'told-approved',
  'passport-given',
  'papers-given',
  'page-ready-again',
  'passport-back-after-refusal',
  'told-processing',
  'page-processing',
  'page-refused',
  'page-before-interview',
  'slip-only',
  'passport-back',
  'handed-in-only',
  'nothing-told',
] as const;
export type Step = (typeof STEPS)[number];

export type Reached = { readonly step: Step; readonly sure: number; readonly day: string | null };

type Finder = (story: Story) => Mark<unknown> | null | undefined;

const FINDERS = {
  'case-closed': (story) => unlessLater(story.closing, progressOf(story)),
  'hard-ground': (story) => unlessLater(story.hardGround, progressOf(story)),
  'visa-in-hand': ({ passport, passportOf }) =>
    passport?.value === 'delivered' ? passportOf.delivered : null,
  'passport-back-after-approval': backAfterApproval,
  'page-issued': ({ status }) => (status?.value === 'issued' ? status : null),
  'told-refused': toldRefused,
  'passport-coming': ({ passport, status }) =>
    passport?.value === 'in-transit' && !(status?.value === 'refused' && status.at > passport.at)
      ? passport
      : null,
  'page-approved': (story) =>
    story.status?.value === 'approved' && !hasOpenAsk(story) ? story.status : null,
  'interview-asked': interviewAsked,
  'first-interview-ahead': ({ ahead }) => ahead,
  'papers-asked': ({ open }) =>
    open.documents ?? open.information ?? open.form ?? open.medical ?? open.photos,
  'passport-asked': ({ open }) => open.passport,
  'told-approved': toldApproved,
  'passport-given': ({ gavePassport, gave }) =>
    gavePassport && (!gave || gave.at < gavePassport.at || gave.day === gavePassport.day)
      ? gavePassport
      : null,
  'papers-given': ({ gave }) => gave,
  'page-ready-again': ({ status, statusOf, slip, toldOf }) =>
    status?.value === 'ready' &&
    [slip, statusOf.refused, toldOf['documents-needed']].some((mark) => mark && mark.at < status.at)
      ? status
      : null,
  'passport-back-after-refusal': ({ passport, status, slip }) =>
    passport?.value === 'returned' && status?.value === 'refused' && !slip && passport.at > status.at
      ? passport
      : null,
  'told-processing': ({ told }) => (told?.value === 'administrative-processing' ? told : null),
  'page-processing': ({ status }) => (status?.value === 'administrative-processing' ? status : null),
  'page-refused': ({ status }) => (status?.value === 'refused' ? status : null),
  'page-before-interview': ({ status, interview, slip }) =>
    status && status.value !== 'other' && !interview && !slip ? status : null,
  'slip-only': ({ slip, interview }) =>
    slip && interview && isBefore(slip.day, interview.day) ? null : slip,
  'passport-back': ({ passport }) => (passport?.value === 'returned' ? passport : null),
  'handed-in-only': ({ interview, dropbox, passport, status }) => interview ?? dropbox ?? passport ?? status,
  'nothing-told': () => NOTHING,
} as const satisfies Record<Step, Finder>;

const NOTHING: Mark = { value: null, at: -1, day: null, sure: 1 };

export function procedureStep(story: Story): Reached {
  for (const step of STEPS) {
    const mark: Mark<unknown> | null | undefined = FINDERS[step](story);
    if (mark) return { step, sure: mark.sure, day: mark.day };
  }
  return { step: 'nothing-told', sure: 1, day: null };
}

function unlessLater(mark: Mark | null, later: Mark<unknown> | null): Mark | null {
  return mark && later && later.at > mark.at ? null : mark;
}

/** The last thing that shows the case moving towards a visa. */
function progressOf(story: Story): Mark<unknown> | null {
  const { status, toldOf, passportOf } = story;
  const moved = status?.value === 'issued' || status?.value === 'approved' ? status : null;
  return [moved, toldOf.approved, passportOf.delivered].reduce<Mark<unknown> | null>(
    (last, mark) => (mark && (!last || mark.at > last.at) ? mark : last),
    null,
  );
}

function hasOpenAsk({ open }: Story): boolean {
  return Object.keys(open).length > 0;
}

/**
 * "The passport came back" after an approval means with the visa in it, unless something else was told since; or unless
 * it was handed back at the interview itself, when no visa can have been printed yet.
 */
function backAfterApproval(story: Story): Mark<unknown> | null {
  const { passport, told, slip } = story;
  const approval = progressOf(story);
  if (passport?.value !== 'returned' || !approval || approval.at > passport.at || hasOpenAsk(story))
    return null;
  if (slip && slip.at > approval.at) return null;
  if (approval === story.toldOf.approved && !isBefore(approval.day, passport.day)) return null;
  return told && told.value !== 'approved' && told.at > approval.at ? null : passport;
}

/** An approval stands until a slip comes on a later day, or papers are asked for after it and given. */
function toldApproved({ told, slip, asked, gave }: Story): Mark<unknown> | null {
  if (told?.value !== 'approved' || (slip && isBefore(told.day, slip.day))) return null;
  const lacked = PAPERS.some((paper) => (asked[paper]?.at ?? -1) > told.at);
  return lacked && gave && gave.at > told.at ? null : told;
}

/**
 * A refusal in the officer's words is final only when nothing was asked, given or promised with it or after it: a
 * refusal under 221(g) is told in the same words. What came on an earlier day is what the refusal answers.
 */
function toldRefused(story: Story): Mark<unknown> | null {
  const { told, slip, gave, status } = story;
  if (told?.value !== 'refused' || hasOpenAsk(story)) return null;
  const moved = status?.value === 'administrative-processing' ? status : null;
  // What was given before the refusal, and on no day that is known, is what the refusal answers.
  const given = gave && gave.day === null && gave.at < told.at ? null : gave;
  const undone = [slip, given, story.toldOf['administrative-processing'], moved].some(
    (mark) => mark && !isBefore(mark.day, told.day) && !(mark === moved && mark.at < told.at),
  );
  return undone ? null : told;
}

/** An interview ahead is a second one when the case was refused, or anything was taken or given, before it. */
function interviewAsked(story: Story): Mark | null {
  const { open, ahead, slip, interview, dropbox, passport, status, gave } = story;
  if (open.interview) return open.interview;
  if (!ahead) return null;
  const began = slip ?? interview ?? dropbox ?? passport ?? gave;
  return began || status?.value === 'refused' || status?.value === 'administrative-processing' ? ahead : null;
}
