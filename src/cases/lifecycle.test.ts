/** What holds of every case that the rules accept, whatever happens in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CaseState, isOpen, NO_CASE } from './case-state.ts';
import type { ClockRule } from './clock.ts';
import { clockCaseOfLog } from './clock-case-of-log.ts';
import { clocks } from './clocks.ts';
import { decide } from './decide.ts';
import { decision } from './decision.ts';
import type { CaseLog, Recorded } from './event.ts';
import { evolve, replay } from './evolve.ts';
import { GROUNDS, ITEM_SORTS, NEEDS } from './grounds.ts';
import { isOngoing, mayFollow } from './may-follow.ts';
import {
  CLOSING_GROUNDS,
  FACT_KINDS,
  type FactKind,
  OFFICE_KINDS,
  PETITION_RESULTS,
} from './office-event.ts';
import { canBeOvercome } from './refusal.ts';
import { STANDINGS } from './standing.ts';
import { standingOf, standingOfState } from './standing-of.ts';
import { correction, LATER, onDay, post } from './test-log.ts';

/** One attempt to write something down: numbers that choose the kind, its details, and how many days went by. */
type Attempt = { readonly kind: number; readonly details: number; readonly days: number };

const attempts = fc.array(
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
function live(tries: readonly Attempt[], look: (state: CaseState) => void): CaseState {
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

const RUNS = { numRuns: 1_000 } as const;
const always = (look: (state: CaseState) => void): void =>
  fc.assert(
    fc.property(attempts, (tries) => {
      live(tries, look);
    }),
    RUNS,
  );

describe('the cases that are tried', () => {
  it('meet every kind of event, every decision and every standing', () => {
    const met = new Set<string>();
    const tries = fc.sample(attempts, { numRuns: 4_000, seed: 20_201_122 });
    for (const each of tries)
      live(each, (state) => {
        met
          .add(state.log.at(-1)?.kind ?? '')
          .add(state.decision.is)
          .add(standingOfState(state));
      });
    const missed = [...OFFICE_KINDS, ...Object.keys(ALLOWED), ...STANDINGS].filter((name) => !met.has(name));
    assert.deepEqual(missed, []);
  });
});

describe('in every case that the rules accept', () => {
  it('a correction is always possible, and a case that goes on has more ways than that', () => {
    always((state) => {
      if (state.application === null) return;
      const kinds = mayFollow(state);
      assert.ok(kinds.includes('correction'));
      if (isOngoing(state) === null) assert.ok(kinds.includes('withdrawn') && kinds.includes('transferred'));
    });
  });

  it('whatever is not lost in law can still be issued', () => {
    always((state) => {
      if (state.application === null || isOngoing(state) !== null) return;
      assert.equal(wayToVisa(state).decision.is, 'issued');
    });
  });

  it('the log replayed in pieces gives the same state', () => {
    fc.assert(
      fc.property(attempts, fc.nat(40), (tries, cut) => {
        const { log } = live(tries, () => {});
        assert.deepEqual(replay(log.slice(cut), replay(log.slice(0, cut))), replay(log));
      }),
      RUNS,
    );
  });

  it('what an applicant tells in between moves nothing', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { log } = live(tries, () => {});
        if (log.some(({ kind }) => kind === 'correction')) return;
        const told = { witness: 'applicant', kind: 'told', value: 'approved', date: null } as const;
        const mixed = log.flatMap((event) => [event, told]);
        assert.deepEqual({ ...replay(mixed), log: [] }, { ...replay(log), log: [] });
      }),
      RUNS,
    );
  });

  it('the visa is in hand only when it was issued and not revoked', () => {
    always((state) => {
      if (standingOfState(state) === 'delivered') assert.equal(state.decision.is, 'issued');
    });
  });

  it('decision and standing never contradict each other', () => {
    always((state) => {
      assert.ok(ALLOWED[state.decision.is].includes(standingOfState(state)), state.decision.is);
    });
  });

  it('nothing is asked of somebody whose refusal no paper can lift', () => {
    always(({ decision: is, items }) => {
      if (is.is === 'refused' && !canBeOvercome(is)) assert.ok(![...items.values()].some(isOpen));
    });
  });

  it('a visa that follows a refusal tells how the refusal was lifted', () => {
    always((state) => {
      if (state.decision.is !== 'issued' && state.decision.is !== 'approved') return;
      const { cured } = state.decision;
      if (cured === null) return;
      const mayBeWaived = cured.ground !== '221(g)' && cured.ground !== '214(b)';
      assert.ok(
        cured.how === 'waived' ? mayBeWaived : cured.ground === '221(g)' || cured.ground === '212(a)',
      );
    });
  });

  it('a case in pure processing is never closed and no year runs for it', () => {
    always((state) => {
      if (state.decision.is === 'closed') {
        const { needs } = state.decision.refusal;
        const asked = needs.some((need) => need !== 'administrative-processing' && need !== 'petition');
        assert.ok(asked || state.items.size > 0);
      }
      const isPure = state.decision.is === 'refused' && state.items.size === 0;
      if (!isPure || standingOfState(state) !== 'processing') return;
      const today = onDay(LATER);
      const asked = state.decision.is === 'refused' && state.decision.since.interviewed;
      for (const clock of clocks(clockCaseOfLog(state.log, today), YEARS, today))
        assert.ok(clock.day === null || asked, clock.is);
    });
  });

  it('its days are in order: no event is dated before the application', () => {
    always((state) => {
      const first = state.application?.on ?? '';
      assert.ok(state.movedOn === null || state.movedOn >= first);
      for (const { on } of state.items.values()) assert.ok(on >= first);
    });
  });

  it('decision and standing of the log are those of the state', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const state = live(tries, () => {});
        assert.deepEqual(decision(state.log), state.decision);
        assert.equal(standingOf(state.log, onDay(LATER)), standingOfState(state));
      }),
      RUNS,
    );
  });
});

const YEARS: readonly ClockRule[] = [
  { id: 'registration', is: 'registration', counts: 'refusal', span: { years: 1 } },
  { id: 'documents', is: 'documents', counts: 'refusal', span: { years: 1 } },
];

const ALLOWED: Readonly<Record<CaseState['decision']['is'], readonly string[]>> = {
  undecided: ['undecided', 'applicant-to-act'],
  approved: ['approved-finishing', 'applicant-to-act'],
  issued: ['issued', 'delivered', 'applicant-to-act'],
  refused: ['applicant-to-act', 'under-review', 'processing', 'refused-final'],
  discontinued: ['refused-final'],
  revoked: ['refused-final'],
  withdrawn: ['closed'],
  closed: ['closed'],
};

/** Does on one day whatever an applicant and a post can do to end with a visa. */
function wayToVisa(from: CaseState): CaseState {
  const today = LATER;
  let state = from;
  const tryAll = (...events: readonly Recorded[]): void => {
    for (const event of events) if (decide(state, event, today).ok) state = evolve(state, event);
  };
  const give = (item: string): void =>
    tryAll(post(today, 'item-provided', { item }), post(today, 'item-accepted', { item }));
  const ask = (what: (typeof ITEM_SORTS)[number]): void =>
    tryAll(post(today, 'item-requested', { item: `last ${what}`, what }));
  for (const what of ITEM_SORTS) ask(what);
  for (const item of state.items.keys()) give(item);
  tryAll(
    post(today, 'interview-held'),
    post(today, 'petition-checked'),
    post(today, 'processing-completed'),
    post(today, 'waiver-granted'),
    post(today, 'waiver-recommended'),
    post(today, 'waiver-granted'),
    post(today, 'passport-sent-back'),
    post(today, 'passport-received'),
    post(today, 'issued'),
  );
  return state;
}

describe('a log', () => {
  it('of events that the rules accept is a log that other programs can send', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { log } = live(tries, () => {});
        const sent: CaseLog = JSON.parse(JSON.stringify(log));
        assert.deepEqual(replay(sent), replay(log));
      }),
    );
  });
});
