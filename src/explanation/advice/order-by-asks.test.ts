import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action, ActionKind, ExplainedClock } from '../explanation.ts';
import { orderActions, orderClocks } from './order-by-asks.ts';

const action = (kind: ActionKind): Action => ({ do: kind, says: kind, source: null });
const clock = (is: string): ExplainedClock => ({ is, says: is, from: null, day: null, readings: [] });
const ACTIONS = (['wait', 'provide', 'contact-post', 'collect-passport'] as const).map(action);

describe('the order of an answer', () => {
  it('is as it was when nothing is asked that has advice of its own', () => {
    for (const asks of [[], ['meaning'], ['duration', 'other']] as const)
      assert.deepEqual(orderActions(ACTIONS, asks), ACTIONS);
  });

  it('begins with what answers the first question, then the second', () => {
    assert.deepEqual(
      orderActions(ACTIONS, ['contact', 'meaning', 'documents']).map((one) => one.do),
      ['contact-post', 'provide', 'wait', 'collect-passport'],
    );
    assert.equal(orderActions(ACTIONS, ['passport'])[0]?.do, 'collect-passport');
  });

  it('begins with the day from which to write, and leaves an emergency where it stands', () => {
    const [wait, emergency] = [action('wait'), action('contact-post')];
    const inquiry: Action = { ...action('contact-post'), notBefore: '2021-08-01' };
    assert.deepEqual(orderActions([wait, emergency, inquiry], ['contact']), [inquiry, wait, emergency]);
  });

  it('says how long before it says until when papers may come', () => {
    const clocks = ['registration', 'no-limit', 'courtesy'].map(clock);
    assert.deepEqual(
      orderClocks(clocks, ['duration']).map(({ is }) => is),
      ['no-limit', 'courtesy', 'registration'],
    );
    assert.equal(orderClocks(clocks, ['documents'])[0]?.is, 'registration');
  });
});
