/** Writes logs for tests: every event must be accepted, and a test says only what it is about. */
import assert from 'node:assert/strict';
import { Compile } from 'typebox/compile';
import { NO_CASE } from './case-state.ts';
import type { Day } from './day.ts';
import { type Decided, decide } from './decide.ts';
import { CaseEvent, type CaseLog, type Recorded } from './event.ts';
import { evolve, replay } from './evolve.ts';
import type { FactKind, OfficeFactOf } from './office-event.ts';

const EVENTS = Compile(CaseEvent);

export const LATER = '2030-01-01';

export const onDay = (iso: string): Day => Temporal.PlainDate.from(iso);

const DETAILS: { readonly [K in FactKind]?: Omit<OfficeFactOf<K>, 'kind' | 'on'> } = {
  'application-made': {
    form: 'ds-160',
    visaClass: 'F1',
    immigrant: false,
    post: 'Port Meridian',
    family: null,
  },
  refused: { ground: '221(g)', section: null, needs: ['administrative-processing'], waiver: null },
  discontinued: { section: null },
  revoked: { reason: 'New facts came to light.' },
  'petition-checked': { result: 'verified' },
  'letter-given': { colour: 'blue' },
  'item-requested': { item: 'transcript', what: 'documents', says: 'Your transcript', due: null },
  'item-provided': { item: 'transcript' },
  'item-accepted': { item: 'transcript' },
  'item-rejected': { item: 'transcript', reason: 'It cannot be read.' },
  'item-extended': { item: 'transcript', due: '2021-04-30' },
  'item-dropped': { item: 'transcript' },
  transferred: { to: 'Port Aurora' },
  closed: { ground: 'no-evidence' },
  'registration-reinstated': { reason: 'A flood closed the roads.' },
};

/** An event of the post; details that are not given are plain ones. */
export function post<K extends FactKind>(
  on: string,
  kind: K,
  details: Partial<Omit<OfficeFactOf<K>, 'kind' | 'on'>> = {},
): Recorded {
  const event = EVENTS.Parse({ witness: 'post', kind, on, ...DETAILS[kind], ...details });
  assert.ok(event.witness === 'post');
  return event;
}

export function correction(on: string, corrects: number, instead: Recorded | null): Recorded {
  if (instead === null)
    return { witness: 'post', kind: 'correction', on, corrects, reason: 'Mistyped.', instead };
  const { witness: _, ...fact } = instead;
  assert.ok(fact.kind !== 'correction');
  return { witness: 'post', kind: 'correction', on, corrects, reason: 'Mistyped.', instead: fact };
}

export function accepted(...events: readonly CaseEvent[]): CaseLog {
  let state = NO_CASE;
  for (const [index, event] of events.entries()) {
    assert.deepEqual(decide(state, event, LATER), { ok: true }, `event ${index + 1}, ${event.kind}`);
    state = evolve(state, event);
  }
  return events;
}

export function next(log: CaseLog, event: CaseEvent, today: string = LATER): Decided {
  return decide(replay(log), event, today);
}

export function reasonAgainst(log: CaseLog, event: CaseEvent, today: string = LATER): string {
  const decided = next(log, event, today);
  return decided.ok ? 'nothing speaks against it' : decided.reason;
}
