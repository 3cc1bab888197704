/** Where the passport is after each of its events, and whether the visa is in it. */
import type { CaseState, PassportPlace } from './case-state.ts';
import type { FactKind } from './office-event.ts';

export type PassportKind = Extract<FactKind, `passport-${string}`>;

type Step = { readonly from: readonly PassportPlace[]; readonly to: PassportPlace };

/** From where each event takes the passport, and to where; asking for it moves nothing. */
export const PASSPORT_STEPS = {
  'passport-kept': { from: ['not-recorded', 'applicant'], to: 'post' },
  'passport-returned': { from: ['not-recorded', 'post'], to: 'applicant' },
  'passport-requested': { from: ['not-recorded', 'applicant'], to: 'applicant' },
  'passport-received': { from: ['not-recorded', 'applicant'], to: 'post' },
  'passport-dispatched': { from: ['not-recorded', 'post'], to: 'under-way' },
  'passport-ready': { from: ['not-recorded', 'post', 'under-way'], to: 'ready' },
  'passport-delivered': { from: ['not-recorded', 'post', 'under-way', 'ready'], to: 'applicant' },
  'passport-uncollected': { from: ['ready'], to: 'uncollected' },
  'passport-sent-back': { from: ['under-way', 'ready', 'uncollected'], to: 'post' },
} as const satisfies Record<PassportKind, Step>;

type Effect = (state: CaseState, event: { readonly on: string }) => CaseState;

export const EVOLVE_PASSPORT: Readonly<Record<PassportKind, Effect>> = {
  'passport-kept': movesBy('passport-kept'),
  'passport-returned': movesBy('passport-returned'),
  'passport-requested': (state, event) => {
    const after = movesBy('passport-requested')(state, event);
    return { ...after, passport: { ...after.passport, asked: true } };
  },
  'passport-received': movesBy('passport-received'),
  'passport-dispatched': movesBy('passport-dispatched'),
  'passport-ready': movesBy('passport-ready'),
  'passport-delivered': movesBy('passport-delivered'),
  'passport-uncollected': movesBy('passport-uncollected'),
  'passport-sent-back': movesBy('passport-sent-back'),
};

/** A passport that leaves the post after the visa was issued holds it until it comes to the post again. */
function movesBy(kind: PassportKind): Effect {
  const { to } = PASSPORT_STEPS[kind];
  return (state, { on }) => {
    const { at, holdsVisa } = state.passport;
    const leaves =
      to !== 'post' && (at === 'post' || (at === 'not-recorded' && kind !== 'passport-requested'));
    const holds = leaves ? state.decision.is === 'issued' : to !== 'post' && holdsVisa;
    return { ...state, passport: { at: to, on, asked: false, holdsVisa: holds } };
  };
}
