/** What holds of every case that the rules accept, whatever happens in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CaseState, isOpen } from './case-state.ts';
import type { ClockRule } from './clock.ts';
import { clockCaseOfLog } from './clock-case-of-log.ts';
import { clocks } from './clocks.ts';
import { decide } from './decide.ts';
import { decision } from './decision.ts';
import type { CaseLog, Recorded } from './event.ts';
import { evolve, replay } from './evolve.ts';
import { ITEM_SORTS } from './grounds.ts';
import { isOngoing, mayFollow } from './may-follow.ts';
import { OFFICE_KINDS } from './office-event.ts';
import { canBeOvercome } from './refusal.ts';
import { STANDINGS } from './standing.ts';
import { standingOf, standingOfState } from './standing-of.ts';
import { attempts, live } from './test-lives.ts';
import { LATER, onDay, post } from './test-log.ts';

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
