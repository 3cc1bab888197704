/** The situation of a refusal on another ground than 221(g). */
import type { Ground } from '../../cases/grounds.ts';
import { isPublicCharge } from '../../cases/grounds.ts';
import type { Refused } from '../../cases/refusal.ts';
import type { OfficialSituation } from './official-situations.ts';
import type { OfficialView } from './view-official.ts';

const FINAL = {
  '221(g)': 'refused-other',
  '214(b)': 'refused-214b',
  '212(a)': 'refused-212a',
  '212(f)': 'refused-212f',
  other: 'refused-other',
} as const satisfies Record<Ground, OfficialSituation>;

const WAIVER = {
  possible: () => 'waiver-possible',
  recommended: () => 'waiver-recommended',
  granted: ({ needed }) => (needed.length > 0 ? 'waiver-granted-asked' : 'waiver-granted'),
  denied: () => 'waiver-denied',
} as const satisfies Record<
  Exclude<Refused['waiver'], 'not-possible' | null>,
  (view: OfficialView) => OfficialSituation
>;

export function situationOfRefusal(view: OfficialView, refused: Refused): OfficialSituation {
  const { waiver, ground, section } = refused;
  if (waiver !== null && waiver !== 'not-possible') return WAIVER[waiver](view);
  if (!isPublicCharge(ground, section)) return FINAL[ground];
  if (view.standing === 'applicant-to-act') return 'public-charge-asked';
  if (view.given.length > 0) return 'public-charge-review';
  return view.standing === 'under-review' ? 'public-charge-open' : 'public-charge';
}
