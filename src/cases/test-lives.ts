/** Lives of cases for property tests: whatever the rules accept of many attempts to write something down. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CaseState, NO_CASE } from './case-state.ts';
import { decide } from './decide.ts';
import type { Recorded } from './event.ts';
import { evolve } from './evolve.ts';
import { GROUNDS, ITEM_SORTS, NEEDS } from './grounds.ts';
import { mayFollow } from './may-follow.ts';
import { CLOSING_GROUNDS, FACT_KINDS, type FactKind, PETITION_RESULTS } from './office-event.ts';
import { correction, LATER, onDay, post } from './test-log.ts';

/** One attempt to write something down: numbers that choose the kind, its details, and how many days went by. */
type Attempt = { readonly kind: number; readonly details: number; readonly days: number };

export const attempts = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 9_999 }),
    details: fc.integer({ min: 0, max: 9_999 }),
    days: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.constant(370) },
    ),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

const pick = <Value>(from: readonly [Value, ...Value[]] | readonly Value[], by: number): Value => {
  const value = from[by % from.length];
  assert.ok(value !== undefined);
  return value;
};

const CLASSES = ['F1', 'H1B', 'IR1', 'B1/B2'] as const;

function attempted(kind: FactKind, on: string, by: number): Recorded {
  const item = `item ${by % 2}`;
  if (kind === 'application-made') {
    const visaClass = pick(CLASSES, by);
    return post(on, kind, { visaClass, immigrant: visaClass === 'IR1' });
  }
  if (kind === 'refused') return refusal(on, by);
  if (kind === 'item-requested') return post(on, kind, { item, what: pick(ITEM_SORTS, by >> 2) });
  if (kind === 'item-extended')
    return post(on, kind, { item, due: Temporal.PlainDate.from(on).add({ days: by }).toString() });
  if (kind === 'item-rejected') return post(on, kind, { item });
  if (kind === 'item-provided' || kind === 'item-accepted' || kind === 'item-dropped')
    return post(on, kind, { item });
  if (kind === 'petition-checked') return post(on, kind, { result: pick(PETITION_RESULTS, by) });
  if (kind === 'closed') return post(on, kind, { ground: pick(CLOSING_GROUNDS, by) });
  return post(on, kind);
}

function refusal(on: string, by: number): Recorded {
  const ground = by % 2 === 0 ? '221(g)' : pick(GROUNDS, by >> 1);
  const needs = ground === '221(g)' ? NEEDS.filter((_, index) => ((by >> 3) & (1 << index)) !== 0) : [];
  const knowsWaiver = ground !== '221(g)' && ground !== '214(b)';
  const waiver = knowsWaiver ? pick(['possible', 'not-possible'] as const, by >> 3) : null;
  const section = ground === '212(a)' ? pick(['(4)', '(6)(C)(i)'] as const, by >> 4) : '212(e)';
  return post(on, 'refused', { ground, section, needs, waiver: section === '(4)' ? null : waiver });
}

/** Writes down whatever of the attempts the rules accept, and looks at the case after each. */
export function live(tries: readonly Attempt[], look: (state: CaseState) => void): CaseState {
  let state = NO_CASE;
  let day = onDay('2020-02-20');
  for (const { kind, details, days } of tries) {
    day = day.add({ days });
    const next = chosen(state, kind, details, day.toString());
    if (next === null || !decide(state, next, LATER).ok) continue;
    state = evolve(state, next);
    look(state);
  }
  return state;
}

/** Mostly a kind that may follow, sometimes any, sometimes a correction. */
function chosen(state: CaseState, kind: number, details: number, on: string): Recorded | null {
  if (state.application === null) return attempted('application-made', on, details);
  if (kind % 40 === 0) return correction(on, 1 + (details % state.log.length), null);
  if (kind % 40 === 1) return attempted(pick(FACT_KINDS, details), on, details);
  const follows = new Set<string>(mayFollow(state));
  const kinds = FACT_KINDS.filter((fact) => follows.has(fact)).flatMap((fact) =>
    SELDOM.has(fact) ? [fact] : Array<FactKind>(6).fill(fact),
  );
  return kinds.length === 0 ? null : attempted(pick(kinds, kind >> 3), on, details);
}

/** What ends a case is rare, so that cases live long enough to meet everything else. */
const SELDOM: ReadonlySet<FactKind> = new Set([
  'withdrawn',
  'discontinued',
  'revoked',
  'transferred',
  'letter-given',
]);
