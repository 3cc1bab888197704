/** What comes next in an official case, step by step, with whose turn it is after each: the way of such cases, no promise. */
import type { MessageId, Words } from '../../language/words.ts';
import type { OfficialSituation } from './official-situations.ts';
import type { Lane, StatusAnswer } from './status-answer.ts';
import { postsNeeds } from './things-needed.ts';
import type { OfficialView } from './view-official.ts';

const LANE_AFTER = {
  applied: 'us',
  'handed-in': 'us',
  interview: 'us',
  given: 'us',
  passport: 'us',
  looked: 'us',
  checked: 'us',
  petition: 'us',
  answer: 'us',
  decided: 'done',
  again: 'done',
  made: 'us',
  handed: 'us',
  collected: 'done',
  arrived: 'done',
} as const satisfies Record<string, Lane>;
type StepId = keyof typeof LANE_AFTER;

const GIVE_AND_DECIDE = ['given', 'again'] as const;
const AGAIN = ['again'] as const;
const MAKE_AND_SEND = ['made', 'arrived'] as const;

const NEXT = {
  'no-application': ['applied'],
  'interview-ahead': ['interview', 'decided'],
  'waived-to-hand-in': ['handed-in', 'decided'],
  'interview-waived': ['decided'],
  'waived-open': ['decided'],
  'to-decide': ['decided'],
  'asked-before': ['given', 'decided'],
  'given-before': ['looked', 'decided'],
  'petition-before': ['petition', 'decided'],
  approved: MAKE_AND_SEND,
  'approved-printed': MAKE_AND_SEND,
  'approved-away': [],
  'approved-asked': ['given', ...MAKE_AND_SEND],
  'approved-given': ['looked', ...MAKE_AND_SEND],
  'approved-petition': ['petition', ...MAKE_AND_SEND],
  issued: ['handed', 'arrived'],
  'issued-under-way': ['arrived'],
  'issued-ready': ['collected'],
  'issued-uncollected': ['collected'],
  'issued-sent-back': ['handed', 'arrived'],
  'issued-passport-asked': ['passport', 'arrived'],
  'in-hand': [],
  'act-one': GIVE_AND_DECIDE,
  'act-again': GIVE_AND_DECIDE,
  'act-several': GIVE_AND_DECIDE,
  'act-year-over': GIVE_AND_DECIDE,
  'review-given': ['looked', 'again'],
  'review-processed': AGAIN,
  'review-interviewed': AGAIN,
  'review-petition': AGAIN,
  'review-complete': AGAIN,
  'review-nothing-asked': AGAIN,
  processing: AGAIN,
  'processing-all-given': AGAIN,
  'petition-check': AGAIN,
  'petition-missing': ['petition', 'again'],
  'refused-214b': [],
  'refused-212a': [],
  'refused-212f': [],
  'refused-other': [],
  'waiver-possible': [],
  'waiver-recommended': ['answer', 'again'],
  'waiver-granted': AGAIN,
  'waiver-granted-asked': ['passport', 'again'],
  'waiver-denied': [],
  'public-charge': [],
  'public-charge-asked': GIVE_AND_DECIDE,
  'public-charge-review': ['looked', 'again'],
  'public-charge-open': AGAIN,
  discontinued: [],
  revoked: [],
  'diversity-year-over': [],
  withdrawn: [],
  'closed-no-evidence': [],
  'closed-no-interview': [],
  terminated: [],
  'terminated-for-good': [],
} as const satisfies Record<OfficialSituation, readonly StepId[]>;

export function nextSteps(
  view: OfficialView,
  situation: OfficialSituation,
  words: Words,
): StatusAnswer['next'] {
  return withPostsWork(NEXT[situation], view).map((step) => {
    const id: MessageId = `official.next.${step}`;
    return { says: words.say(id), lane: LANE_AFTER[step] };
  });
}

/** What the post has still to finish stands before the new decision, whatever else is open. */
function withPostsWork(steps: readonly StepId[], { state, needed }: OfficialView): readonly StepId[] {
  const { decision } = state;
  const onlyToSee = needed.length > 0 && needed.every(({ is }) => is === 'interview');
  const named = onlyToSee ? steps.map((step) => (step === 'given' ? 'interview' : step)) : steps;
  if (decision.is !== 'refused' || !named.includes('again')) return named;
  const needs = postsNeeds(decision, state);
  const work = [
    ...(needs.includes('petition') && !named.includes('petition') ? (['petition'] as const) : []),
    ...(needs.includes('administrative-processing') ? (['checked'] as const) : []),
  ];
  return [...named.filter((step) => step !== 'again'), ...work, 'again'];
}
