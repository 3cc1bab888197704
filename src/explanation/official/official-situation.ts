/** Which situation an official case is in. Everything is known, so exactly one fits and nothing is guessed. */
import type { CaseState, Decision } from '../../cases/case-state.ts';
import { isSecondYearOver, isYearOver, mayBeClosed, mayBeTerminated } from '../../cases/may-be-closed.ts';
import type { Refused } from '../../cases/refusal.ts';
import type { OfficialSituation } from './official-situations.ts';
import { situationOfRefusal } from './situation-of-refusal.ts';
import { postsNeeds } from './things-needed.ts';
import { isToHandIn } from './turn-of.ts';
import { lastOf, type OfficialView } from './view-official.ts';

type Of<Is extends Decision['is']> = Extract<Decision, { is: Is }>;
type Row<Is extends Decision['is']> = (view: OfficialView, decision: Of<Is>) => OfficialSituation;

export function officialSituation(view: OfficialView): OfficialSituation {
  return view.yearOver ? 'diversity-year-over' : ofDecision(view, view.state.decision);
}

function ofDecision<Is extends Decision['is']>(
  view: OfficialView,
  decision: Of<Is> & { is: Is },
): OfficialSituation {
  return BY_DECISION[decision.is](view, decision);
}

const BY_DECISION: { readonly [Is in Decision['is']]: Row<Is> } = {
  undecided: beforeDecision,
  approved: finishing,
  issued: afterIssue,
  refused: (view, refused) =>
    refused.ground === '221(g)' ? under221g(view, refused) : situationOfRefusal(view, refused),
  discontinued: () => 'discontinued',
  revoked: () => 'revoked',
  withdrawn: () => 'withdrawn',
  closed: (view, { by, refusal }) => {
    if (by === 'termination')
      return isSecondYearOver(refusal, view.today.toString()) ? 'terminated-for-good' : 'terminated';
    return lastOf(view, 'closed')?.ground === 'no-interview' ? 'closed-no-interview' : 'closed-no-evidence';
  },
};

function beforeDecision({ state, needed, given }: OfficialView): OfficialSituation {
  const { application, interview, petition } = state;
  if (application === null) return 'no-application';
  if (needed.length > 0) return 'asked-before';
  if (given.length > 0) return 'given-before';
  if (petition.is === 'not-found') return 'petition-before';
  if (interview.held) return 'to-decide';
  if (!interview.waived) return 'interview-ahead';
  if (isToHandIn(state)) return 'waived-to-hand-in';
  return state.passport.at === 'post' ? 'interview-waived' : 'waived-open';
}

/** What was asked for has come and was taken; what was dropped or lapsed never came. */
const hasAllAsked = ({ requested }: OfficialView): boolean =>
  requested.length > 0 && requested.every(({ state }) => state === 'accepted');

function finishing({ state, needed, given }: OfficialView): OfficialSituation {
  if (needed.length > 0) return 'approved-asked';
  if (given.length > 0) return 'approved-given';
  if (state.petition.is === 'not-found') return 'approved-petition';
  if (PASSPORT_LEFT.has(state.passport.at) || (state.printed && state.passport.at === 'applicant'))
    return 'approved-away';
  return state.printed ? 'approved-printed' : 'approved';
}

/** It left before anybody wrote down that the visa was issued: what is in it, the log does not say. */
const PASSPORT_LEFT: ReadonlySet<string> = new Set(['under-way', 'ready', 'uncollected']);

const ISSUED_BY_PASSPORT = {
  'not-recorded': () => 'issued',
  applicant: ({ passport }) => (passport.holdsVisa ? 'in-hand' : 'issued'),
  post: () => 'issued',
  'under-way': () => 'issued-under-way',
  ready: () => 'issued-ready',
  uncollected: () => 'issued-uncollected',
} as const satisfies Record<CaseState['passport']['at'], (state: CaseState) => OfficialSituation>;

function afterIssue(view: OfficialView, { on }: Of<'issued'>): OfficialSituation {
  const { passport } = view.state;
  if (passport.asked) return 'issued-passport-asked';
  const sentBack = lastOf(view, 'passport-sent-back')?.on;
  const isBack =
    passport.at === 'post' && sentBack === passport.on && sentBack !== undefined && sentBack >= on;
  return isBack ? 'issued-sent-back' : ISSUED_BY_PASSPORT[passport.at](view.state);
}

function under221g(view: OfficialView, refused: Refused): OfficialSituation {
  if (view.standing === 'applicant-to-act') return toAct(view, refused);
  if (view.standing === 'under-review') return underReview(view, refused);
  const needs = postsNeeds(refused, view.state);
  if (!needs.includes('administrative-processing'))
    return view.state.petition.is === 'not-found' ? 'petition-missing' : 'petition-check';
  return refused.since.settled.length > 0 ? 'processing-all-given' : 'processing';
}

function toAct({ state, needed, today }: OfficialView, refused: Refused): OfficialSituation {
  const mayEnd = mayBeClosed(state) === null || mayBeTerminated(state) === null;
  if (mayEnd && isYearOver(refused, today.toString())) return 'act-year-over';
  if (needed.length > 1) return 'act-several';
  return needed[0]?.item?.state === 'rejected' ? 'act-again' : 'act-one';
}

function underReview(view: OfficialView, { since, needs }: Refused): OfficialSituation {
  const { given, state } = view;
  if (given.length > 0) return 'review-given';
  if (state.petition.is === 'not-found') return 'petition-missing';
  if (needs.includes('administrative-processing') && since.processed) return 'review-processed';
  if (needs.includes('interview') && since.interviewed) return 'review-interviewed';
  if (needs.includes('petition')) return 'review-petition';
  return hasAllAsked(view) ? 'review-complete' : 'review-nothing-asked';
}
