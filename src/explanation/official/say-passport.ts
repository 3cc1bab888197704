/** Where the passport is and which way it moves; null while nothing was recorded of it. */
import type { CaseState, PassportPlace } from '../../cases/case-state.ts';
import type { Words } from '../../language/words.ts';
import type { OfficialClocks } from './official-clocks.ts';
import type { PassportAnswer } from './status-answer.ts';

const DIRECTION = {
  'not-recorded': 'still',
  applicant: 'still',
  post: 'still',
  'under-way': 'to-you',
  ready: 'to-you',
  uncollected: 'still',
} as const satisfies Record<PassportPlace, PassportAnswer['direction']>;

export function sayPassport(
  { passport }: CaseState,
  { collection }: OfficialClocks,
  words: Words,
): PassportAnswer | null {
  const { at, on, asked, holdsVisa } = passport;
  if (at === 'not-recorded' && !asked) return null;
  const withVisa = at === 'applicant' && holdsVisa;
  return {
    at,
    since: on,
    says: words.say(withVisa ? 'official.passport.applicant-visa' : `official.passport.${at}`, {
      asked: asked ? 'yes' : 'no',
    }),
    direction: asked ? 'to-us' : DIRECTION[at],
    ...{ asked, holdsVisa },
    collectBy: at === 'ready' ? (collection?.day.toString() ?? null) : null,
  };
}
