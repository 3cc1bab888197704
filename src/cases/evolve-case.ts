/** What each event of the office does to the state of a case: application, decisions, what was asked, the end. */
import type { CaseState, Cured, Decision, Item, ItemState } from './case-state.ts';
import { isOpen } from './case-state.ts';
import type { FactKind, OfficeFactOf } from './office-event.ts';
import { canBeOvercome, refusedNow, type SinceRefusal } from './refusal.ts';

export type CaseKind = Exclude<FactKind, `passport-${string}`>;
type Effects = {
  readonly [Kind in CaseKind]: (state: CaseState, event: OfficeFactOf<Kind>) => CaseState;
};

export const EVOLVE_CASE: Effects = {
  'application-made': (state, { on, form, visaClass, immigrant, family, post }) => ({
    ...moved(state, on),
    application: { on, form, visaClass, immigrant, family },
    post,
  }),
  'petition-checked': (state, { on, result }) => {
    const is = result === 'not-found' ? 'not-found' : 'verified';
    const petition = { is, on } as const;
    return since({ ...state, petition }, is === 'verified' ? { petitionChecked: true } : {});
  },
  'interview-waived': (state, { on }) => ({
    ...moved(state, on),
    interview: { ...state.interview, waived: true },
  }),
  'interview-held': (state, { on }) => {
    const interview = { ...state.interview, held: true };
    return since({ ...moved(state, on), interview }, { interviewed: true });
  },
  'fingerprints-taken': (state) => state,

  approved: (state, { on }) => decided(state, { is: 'approved', on, cured: curedOf(state) }),
  issued: (state, { on }) => decided(state, { is: 'issued', on, cured: curedOf(state) }),
  refused: (state, event) => decided(state, refusedNow(event)),
  discontinued: (state, { on, section }) => decided(state, { is: 'discontinued', on, section }),
  revoked: (state, { on }) => decided(state, { is: 'revoked', on }),

  'letter-given': (state) => state,
  'item-requested': (state, { item, what, on, due }) => withItem(state, item, { what, is: 'asked', on, due }),
  'item-provided': (state, { item, on }) => {
    const provided = itemMoved(state, item, 'provided', on);
    return provided === state ? state : since(provided, { presentedOn: on });
  },
  'item-accepted': (state, { item, on }) => settled(itemMoved(state, item, 'accepted', on), item),
  'item-rejected': (state, { item, on }) => itemMoved(state, item, 'rejected', on),
  'item-extended': (state, { item: id, on, due }) => {
    const item = state.items.get(id);
    return item === undefined ? state : withItem(state, id, { ...item, on, due });
  },
  'item-dropped': (state, { item, on }) => settled(itemMoved(state, item, 'dropped', on), item),
  'processing-completed': (state, { on }) => since(moved(state, on), { processed: true }),
  'waiver-recommended': (state, { on }) => waived(state, 'recommended', on),
  'waiver-granted': (state, { on }) => waived(state, 'granted', on),
  'waiver-denied': (state, { on }) => waived(state, 'denied', on),
  'visa-printed': (state, { on }) => ({ ...moved(state, on), printed: true }),

  transferred: (state, { to }) => ({ ...state, post: to }),
  withdrawn: (state, { on }) => decided(state, { is: 'withdrawn', on }),
  closed: (state, { on }) => ended(state, 'closing', on),
  'registration-terminated': (state, { on }) => ended(state, 'termination', on),
  'registration-reinstated': (state, { on }) => {
    if (state.decision.is !== 'closed') return state;
    const reinstated = moved({ ...state, decision: state.decision.refusal }, on);
    return since(reinstated, { yearFrom: on, presentedOn: null });
  },
};

function moved(state: CaseState, on: string): CaseState {
  return { ...state, movedOn: on };
}

/** A decision that leaves nothing to give makes what was asked for pointless, and a new one needs a new visa. */
function decided(state: CaseState, decision: Decision): CaseState {
  const next = { ...state, decision, printed: decision.is === 'issued' && state.printed };
  const after = 'on' in decision ? moved(next, decision.on) : next;
  return takesEvidence(decision) ? after : lapsed(after);
}

export function takesEvidence(decision: Decision): boolean {
  if (decision.is === 'refused') return canBeOvercome(decision);
  return decision.is === 'undecided' || decision.is === 'approved';
}

function lapsed(state: CaseState): CaseState {
  const items = new Map<string, Item>();
  for (const [id, item] of state.items) items.set(id, isOpen(item) ? { ...item, is: 'lapsed' } : item);
  return { ...state, items };
}

function curedOf({ decision }: CaseState): Cured {
  if (decision.is === 'approved') return decision.cured;
  if (decision.is !== 'refused') return null;
  return { ground: decision.ground, how: decision.waiver === 'granted' ? 'waived' : 'overcome' };
}

function ended(state: CaseState, by: 'closing' | 'termination', on: string): CaseState {
  if (state.decision.is !== 'refused') return state;
  return decided(state, { is: 'closed', on, by, refusal: state.decision });
}

function since(state: CaseState, came: Partial<SinceRefusal>): CaseState {
  if (state.decision.is !== 'refused') return state;
  return { ...state, decision: { ...state.decision, since: { ...state.decision.since, ...came } } };
}

function waived(state: CaseState, waiver: 'recommended' | 'granted' | 'denied', on: string): CaseState {
  if (state.decision.is !== 'refused') return state;
  return { ...moved(state, on), decision: { ...state.decision, waiver } };
}

function withItem(state: CaseState, id: string, item: Item): CaseState {
  return { ...state, items: new Map(state.items).set(id, item) };
}

function itemMoved(state: CaseState, id: string, is: ItemState, on: string): CaseState {
  const item = state.items.get(id);
  return item === undefined ? state : withItem(state, id, { ...item, is, on });
}

function settled(state: CaseState, id: string): CaseState {
  const item = state.items.get(id);
  if (item === undefined || state.decision.is !== 'refused') return state;
  return since(state, { settled: [...state.decision.since.settled, item.what] });
}
