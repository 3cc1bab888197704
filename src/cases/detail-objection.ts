/** Whether the details of an event fit the case: the items it names, the ground and its needs, the year it claims. */
import { type CaseState, type Item, isAsked, isOpen } from './case-state.ts';
import { wholeDay } from './day.ts';
import { GROUND_CURES, isPublicCharge } from './grounds.ts';
import { isSecondYearOver, isYearOver } from './may-be-closed.ts';
import type { Objection } from './objection.ts';
import type { FactKind, OfficeFactOf } from './office-event.ts';
import { isApplicantsTurn } from './unmet-needs.ts';

type Check<Kind extends FactKind> = (state: CaseState, event: OfficeFactOf<Kind>) => Objection | null;

const fits = (): null => null;

const CHECKS: { readonly [Kind in FactKind]: Check<Kind> } = {
  'application-made': fits,
  'petition-checked': (state, { result }) =>
    result === 'found-later' && state.petition.is !== 'not-found' ? 'petition-not-missing' : null,
  'interview-waived': fits,
  'interview-held': fits,
  'fingerprints-taken': fits,
  approved: fits,
  issued: fits,
  refused: refusalObjection,
  discontinued: fits,
  revoked: fits,
  'letter-given': fits,
  'item-requested': (state, { item, on, due }) => {
    if (state.items.has(item)) return 'item-asked-already';
    return due !== null && due < on ? 'due-too-early' : dueInCalendar(due);
  },
  'item-provided': itemIs(isAsked),
  'item-accepted': itemIs(({ is }) => is === 'provided' || is === 'rejected'),
  'item-rejected': itemIs(({ is }) => is === 'provided' || is === 'accepted'),
  'item-extended': extensionObjection,
  'item-dropped': itemIs(isOpen),
  'processing-completed': fits,
  'waiver-recommended': fits,
  'waiver-granted': fits,
  'waiver-denied': fits,
  'visa-printed': fits,
  'passport-kept': fits,
  'passport-returned': fits,
  'passport-requested': fits,
  'passport-received': fits,
  'passport-dispatched': fits,
  'passport-ready': fits,
  'passport-delivered': fits,
  'passport-uncollected': fits,
  'passport-sent-back': fits,
  transferred: fits,
  withdrawn: fits,
  closed: closingObjection,
  'registration-terminated': terminationObjection,
  'registration-reinstated': ({ decision }, { on }) =>
    decision.is === 'closed' && isSecondYearOver(decision.refusal, on) ? 'second-year-over' : null,
};

/** Null when the details fit. */
export function detailObjection<Kind extends FactKind>(
  state: CaseState,
  event: OfficeFactOf<Kind>,
): Objection | null {
  return CHECKS[event.kind](state, event);
}

function refusalObjection(state: CaseState, event: OfficeFactOf<'refused'>): Objection | null {
  const { ground, section, needs, waiver } = event;
  if (ground === '221(g)' && needs.length === 0) return 'needs-missing';
  if (ground !== '221(g)' && needs.length > 0) return 'needs-not-for-ground';
  if (ground === 'other' && section === null) return 'section-missing';
  const knowsWaiver = GROUND_CURES[ground].waive && !isPublicCharge(ground, section);
  if (waiver === 'possible' && !knowsWaiver) return 'waiver-not-for-ground';
  if (ground === '214(b)' && state.application?.immigrant === true) return 'not-for-immigrants';
  const isOfSubstance = ground === '214(b)' || ground === '212(a)';
  return isOfSubstance && !state.interview.held ? 'not-interviewed' : null;
}

function itemIs(may: (item: Item) => boolean) {
  return ({ items }: CaseState, event: { readonly item: string }): Objection | null => {
    const item = items.get(event.item);
    if (item === undefined) return 'no-such-item';
    return may(item) ? null : 'item-not-there';
  };
}

const dueInCalendar = (due: string | null): Objection | null =>
  due !== null && wholeDay(due) === null ? 'not-in-calendar' : null;

/** More time ends later than the time that was given before, and not in the past. */
function extensionObjection(state: CaseState, event: OfficeFactOf<'item-extended'>): Objection | null {
  const { item, on, due } = event;
  const before = state.items.get(item)?.due ?? on;
  return (
    itemIs(isAsked)(state, event) ??
    dueInCalendar(due) ??
    (due <= before || due < on ? 'due-too-early' : null)
  );
}

function terminationObjection({ decision }: CaseState, { on }: { readonly on: string }): Objection | null {
  if (decision.is !== 'refused') return 'not-refused';
  return isYearOver(decision, on) ? null : 'year-not-over';
}

function closingObjection(state: CaseState, event: OfficeFactOf<'closed'>): Objection | null {
  const { decision, items } = state;
  if (decision.is !== 'refused') return 'not-refused';
  const asked = {
    'no-interview': decision.needs.includes('interview'),
    'no-evidence':
      decision.needs.some((need) => need !== 'interview' && isApplicantsTurn(need)) ||
      [...items.values()].some(isAsked),
  };
  return asked[event.ground] ? terminationObjection(state, event) : 'nothing-asked';
}
