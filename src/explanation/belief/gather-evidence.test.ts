import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Recognised } from '../../wording/recognised.ts';
import { gatherEvidence } from './gather-evidence.ts';

const today = Temporal.PlainDate.from('2024-06-20');
const page: Recognised = {
  ...{ is: 'refused', shown: 'Refused', text: 'short', edition: null, editions: [], post: null },
  ...{ created: null, updated: '2024-06-10', confidence: 0.9 },
};

describe('joining the told events with the page', () => {
  it('makes the word an event on the day that the page names', () =>
    assert.deepEqual(gatherEvidence({}, page, today).events, [
      { kind: 'status', value: 'refused', detail: 'short', date: '2024-06-10', certainty: 0.9 },
    ]));

  it('does not say twice what was told, and adds the text that stands under the word', () => {
    const told = { kind: 'status', value: 'refused', date: '2024-06-09' } as const;
    assert.deepEqual(gatherEvidence({ events: [told] }, page, today).events, [{ ...told, detail: 'short' }]);
  });

  it('puts the word before what was told of later days', () => {
    const asked = { kind: 'requested', value: 'passport', date: '2024-06-15' } as const;
    const { events } = gatherEvidence({ events: [asked] }, page, today);
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['status', 'requested'],
    );
  });

  it('takes the page for the last word seen even when its day is older', () => {
    const told = { kind: 'status', value: 'administrative-processing', date: '2024-06-12' } as const;
    const { events } = gatherEvidence({ events: [told] }, page, today);
    assert.deepEqual(events.at(-1)?.value, 'refused');
    assert.equal(events.at(-1)?.date, null);
  });

  it('counts nothing from a day on the page that has not come, and keeps the word', () => {
    const [event] = gatherEvidence({}, { ...page, updated: '2024-06-22' }, today).events;
    assert.deepEqual([event?.value, event?.date], ['refused', null]);
  });

  it('takes a tracker’s word for the passport', () => {
    const tracker: Recognised = { ...page, is: 'passport-ready-for-pickup', text: null };
    const [event] = gatherEvidence({}, tracker, today).events;
    assert.equal(event?.kind, 'passport');
    assert.equal(event?.value, 'in-transit');
  });

  it('makes nothing of a word that tells nothing', () => {
    for (const is of ['unknown', 'no-status', 'passport-no-update'] as const)
      assert.deepEqual(gatherEvidence({}, { ...page, is, text: null }, today).events, []);
  });
});
