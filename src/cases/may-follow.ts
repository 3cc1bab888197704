/**
 * Which kinds of events may come next in a case, whatever their details and their day.
 *
 * A case goes on while it can still end with a visa: undecided, approved, discontinued, or refused on a ground that
 * can be overcome or waived. Steps may go backwards; a decision needs something new since the last one.
 */
import { type CaseState, type Item, isAsked, isOpen } from './case-state.ts';
import { takesEvidence } from './evolve-case.ts';
import { PASSPORT_STEPS, type PassportKind } from './evolve-passport.ts';
import { mayBeClosed, mayBeTerminated } from './may-be-closed.ts';
import { mayIssue } from './may-issue.ts';
import type { Objection } from './objection.ts';
import { OFFICE_KINDS, type OfficeKind } from './office-event.ts';
import { canBeOvercome, canBeWaived, type Refused } from './refusal.ts';

type Check = (state: CaseState) => Objection | null;

/** Null when the case can still end with a visa. */
export const isOngoing: Check = ({ decision }) => {
  if (decision.is === 'issued') return 'already-issued';
  if (decision.is !== 'refused')
    return ['revoked', 'withdrawn', 'closed'].includes(decision.is) ? 'case-ended' : null;
  if (canBeOvercome(decision) || canBeWaived(decision)) return null;
  return decision.ground === '214(b)' ? 'apply-again' : 'no-cure';
};

const always: Check = () => null;

const refusedAgain: Check = (state) => {
  const ended = isOngoing(state);
  if (ended !== null || state.decision.is !== 'refused') return ended;
  return isNew(state.decision) ? null : 'nothing-new';
};

function isNew({ since, waiver }: Refused): boolean {
  const came = since.presentedOn !== null || since.settled.length > 0 || since.processed || since.interviewed;
  return came || since.petitionChecked || waiver === 'granted' || waiver === 'denied';
}

const hasItem =
  (fits: (item: Item) => boolean): Check =>
  (state) => {
    if (!takesEvidence(state.decision)) return isOngoing(state) ?? 'no-cure';
    return [...state.items.values()].some(fits) ? null : 'item-not-there';
  };

const waiverIs =
  (...steps: readonly Refused['waiver'][]): Check =>
  ({ decision }) => {
    if (decision.is !== 'refused') return 'not-refused';
    return steps.includes(decision.waiver) ? null : 'waiver-not-possible';
  };

const passport =
  (kind: PassportKind): Check =>
  ({ passport: { at } }) => {
    const from: readonly string[] = PASSPORT_STEPS[kind].from;
    return from.includes(at) ? null : 'passport-elsewhere';
  };

export const isHere = ({ passport: { at } }: CaseState): boolean => at === 'post' || at === 'not-recorded';

const CHECKS = {
  'application-made': always,
  'petition-checked': isOngoing,
  'interview-waived': ({ decision, interview }) => {
    if (decision.is !== 'undecided') return 'not-undecided';
    return interview.waived || interview.held ? 'already-so' : null;
  },
  'interview-held': isOngoing,
  'fingerprints-taken': isOngoing,
  approved: (state) =>
    state.decision.is === 'approved' ? 'already-so' : (isOngoing(state) ?? mayIssue(state)),
  issued: (state) => isOngoing(state) ?? mayIssue(state) ?? (isHere(state) ? null : 'passport-elsewhere'),
  refused: refusedAgain,
  discontinued: (state) => (state.decision.is === 'discontinued' ? 'already-so' : isOngoing(state)),
  revoked: ({ decision }) => (decision.is === 'issued' ? null : 'not-issued'),
  'letter-given': always,
  'item-requested': (state) => (takesEvidence(state.decision) ? null : (isOngoing(state) ?? 'no-cure')),
  'item-provided': hasItem(isAsked),
  'item-accepted': hasItem(({ is }) => is === 'provided' || is === 'rejected'),
  'item-rejected': hasItem(({ is }) => is === 'provided' || is === 'accepted'),
  'item-extended': hasItem(isAsked),
  'item-dropped': hasItem(isOpen),
  'processing-completed': ({ decision }) => {
    if (decision.is !== 'refused') return 'not-refused';
    const { needs, since } = decision;
    if (!needs.includes('administrative-processing')) return 'needs-not-for-ground';
    return since.processed ? 'already-so' : null;
  },
  'waiver-recommended': waiverIs('possible', 'denied'),
  'waiver-granted': waiverIs('possible', 'recommended'),
  'waiver-denied': waiverIs('possible', 'recommended'),
  'visa-printed': (state) => {
    if (state.decision.is !== 'approved' && state.decision.is !== 'issued') return 'not-approved';
    return isHere(state) ? null : 'passport-elsewhere';
  },
  'passport-kept': passport('passport-kept'),
  'passport-returned': passport('passport-returned'),
  'passport-requested': (state) => {
    const ended = state.decision.is === 'issued' ? null : isOngoing(state);
    return ended ?? passport('passport-requested')(state);
  },
  'passport-received': passport('passport-received'),
  'passport-dispatched': passport('passport-dispatched'),
  'passport-ready': passport('passport-ready'),
  'passport-delivered': passport('passport-delivered'),
  'passport-uncollected': passport('passport-uncollected'),
  'passport-sent-back': passport('passport-sent-back'),
  transferred: isOngoing,
  withdrawn: isOngoing,
  closed: mayBeClosed,
  'registration-terminated': mayBeTerminated,
  'registration-reinstated': ({ decision }) =>
    decision.is === 'closed' && decision.by === 'termination' ? null : 'not-terminated',
  correction: ({ log }) =>
    log.some(({ witness, kind }) => witness === 'post' && kind !== 'correction') ? null : 'no-such-event',
} as const satisfies Record<OfficeKind, Check>;

/** Why no event of the kind may come next; null when one may. */
export function objectionTo(kind: OfficeKind, state: CaseState): Objection | null {
  const made = state.application !== null;
  if (kind === 'application-made') return made ? 'application-made-already' : null;
  if (!made && kind !== 'correction') return 'application-not-made';
  return CHECKS[kind](state);
}

/** Every kind of which an event may come next. */
export function mayFollow(state: CaseState): readonly OfficeKind[] {
  return OFFICE_KINDS.filter((kind) => objectionTo(kind, state) === null);
}
