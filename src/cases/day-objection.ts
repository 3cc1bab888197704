/**
 * Whether the day of an event fits: it exists, is not to come, and is not before what the event follows from.
 *
 * The steps of a case, each item and the passport have their own order: a paper that came on Monday may be written
 * down after the passport that came on Tuesday.
 */
import type { CaseState } from './case-state.ts';
import { wholeDay } from './day.ts';
import type { Objection } from './objection.ts';
import type { OfficeEvent, OfficeKind } from './office-event.ts';

/**
 * What an event follows from. "case": the latest step of the case; "decision": that and all that was checked and
 * given; "item": the item's own latest event; "passport": the passport's, and the visa in it.
 */
type Follows = 'nothing' | 'case' | 'decision' | 'item' | 'passport';

const FOLLOWS = {
  'application-made': 'nothing',
  'petition-checked': 'nothing',
  'interview-waived': 'case',
  'interview-held': 'case',
  'fingerprints-taken': 'nothing',
  approved: 'decision',
  issued: 'decision',
  refused: 'decision',
  discontinued: 'decision',
  revoked: 'case',
  'letter-given': 'nothing',
  'item-requested': 'case',
  'item-provided': 'item',
  'item-accepted': 'item',
  'item-rejected': 'item',
  'item-extended': 'item',
  'item-dropped': 'item',
  'processing-completed': 'case',
  'waiver-recommended': 'case',
  'waiver-granted': 'case',
  'waiver-denied': 'case',
  'visa-printed': 'case',
  'passport-kept': 'passport',
  'passport-returned': 'passport',
  'passport-requested': 'passport',
  'passport-received': 'passport',
  'passport-dispatched': 'passport',
  'passport-ready': 'passport',
  'passport-delivered': 'passport',
  'passport-uncollected': 'passport',
  'passport-sent-back': 'passport',
  transferred: 'nothing',
  withdrawn: 'decision',
  closed: 'decision',
  'registration-terminated': 'decision',
  'registration-reinstated': 'case',
  correction: 'nothing',
} as const satisfies Record<OfficeKind, Follows>;

type Bound = (state: CaseState, event: OfficeEvent) => readonly (string | null | undefined)[];

const BOUNDS = {
  nothing: () => [],
  case: ({ movedOn }) => [movedOn],
  decision: ({ movedOn, petition, items }) => [
    movedOn,
    petition.on,
    ...[...items.values()].map(({ on }) => on),
  ],
  item: ({ items }, event) => ['item' in event ? items.get(event.item)?.on : null],
  passport: ({ passport, decision }) => [passport.on, decision.is === 'issued' ? decision.on : null],
} as const satisfies Record<Follows, Bound>;

export function dayObjection(state: CaseState, event: OfficeEvent, today: string): Objection | null {
  const { on } = event;
  if (wholeDay(on) === null) return 'not-in-calendar';
  if (on > today) return 'in-the-future';
  if (state.application !== null && on < state.application.on) return 'before-application';
  const bound: Bound = BOUNDS[FOLLOWS[event.kind]];
  const isTooEarly = bound(state, event).some((day) => day !== null && day !== undefined && on < day);
  return isTooEarly ? 'before-what-it-follows' : null;
}
