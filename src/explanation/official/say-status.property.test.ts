/** What holds of every official case that the rules accept, whatever happens in it and on whatever day one looks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CaseState } from '../../cases/case-state.ts';
import { stateOn } from '../../cases/evolve.ts';
import { standingOf } from '../../cases/standing-of.ts';
import { attempts, live } from '../../cases/test-lives.ts';
import { onDay } from '../../cases/test-log.ts';
import { editionInForce } from '../../wording/editions/edition-in-force.ts';
import { sayableOfState } from '../../wording/editions/sayable-of.ts';
import { statusOf } from '../testing/official-case.ts';

import type { StatusAnswer } from './status-answer.ts';
import { isToHandIn } from './turn-of.ts';

const RUNS = { numRuns: 300 } as const;

/** Looks at every case after its whole life, on that day, some time before it and long after it. */
function always(look: (answer: StatusAnswer, state: CaseState, today: string) => void): void {
  fc.assert(
    fc.property(attempts, fc.integer({ min: -40, max: 800 }), (tries, days) => {
      const { log } = live(tries, () => {});
      const last =
        log
          .flatMap((event) => (event.witness === 'post' ? [event.on] : []))
          .toSorted()
          .at(-1) ?? '2020-03-01';
      const today = onDay(last).add({ days }).toString();
      look(statusOf(log, today), stateOn(log, today), today);
    }),
    RUNS,
  );
}

describe('the answer about every official case that the rules accept', () => {
  it('has the standing and the decision of its log', () => {
    always((answer, { log, decision }, today) => {
      assert.equal(answer.standing, standingOf(log, onDay(today)));
      assert.equal(answer.decision.is, decision.is);
    });
  });

  it('never says “approved” or “issued” over the line unless it is', () => {
    always(({ headline }, { decision }) => {
      if (/\bapproved\b/i.test(headline)) assert.equal(decision.is, 'approved');
      if (/\bissued\b/i.test(headline)) assert.equal(decision.is, 'issued');
      if (decision.is === 'refused') assert.doesNotMatch(headline, /\bvisa is (?:approved|issued|printed)\b/);
    });
  });

  it('never says that it is the applicant’s turn unless something is needed, and then says what to do', () => {
    always(({ turn, standing, actions, passport }, state) => {
      if (standing === 'applicant-to-act') assert.equal(turn.is, 'you');
      if (turn.is !== 'you') return;
      const isAsked = standing === 'applicant-to-act' || passport?.asked;
      assert.ok(isAsked || standing === 'issued' || isToHandIn(state));
      assert.ok(actions.some((action) => action.do !== 'wait' && action.do !== 'none'));
    });
  });

  it('speaks in the edition in force', () => {
    always(({ word, wordChanged }, state, today) => {
      const edition = editionInForce([], 'PTM', onDay(today));
      assert.equal(word.edition, edition.id);
      assert.equal(word.is, edition.words[sayableOfState(state)].word);
      if (wordChanged !== null) assert.equal(wordChanged.on, edition.from);
    });
  });

  it('shows in its timeline only what had happened, in the order of days, and ends with whose turn it is', () => {
    always(({ timeline, turn }, _state, today) => {
      for (const [index, { on, says }] of timeline.entries()) {
        assert.ok(on <= today);
        assert.ok(on >= (timeline[index - 1]?.on ?? ''));
        assert.doesNotMatch(says, /undefined|[{}]|officer:/);
      }
      assert.equal(timeline.at(-1)?.lane ?? turn.is, turn.is);
    });
  });

  it('gives no day to ask from while the applicant has to act, and no last day that has passed', () => {
    always(({ inquireFrom, standing, actions }, _state, today) => {
      if (standing === 'applicant-to-act') assert.equal(inquireFrom, null);
      for (const { by } of actions) assert.ok(by === undefined || by >= today);
    });
  });
});
