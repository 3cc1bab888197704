import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EvidenceEvent } from './evidence.ts';
import { isBefore, orderEvents } from './order-events.ts';

const on = (date: string | null): EvidenceEvent => ({ kind: 'touched', date });
const days = (events: readonly EvidenceEvent[]): readonly (string | null | undefined)[] =>
  events.map(({ date }) => date);

describe('the order of a story', () => {
  it('leaves a story that is in order as it is', () => {
    const events = [on(null), on('2024'), on('2024-02-01'), on(null), on('2024-02'), on('2024-03-01')];
    assert.equal(orderEvents(events), events);
  });

  it('moves an undated event with the dated one before it', () =>
    assert.deepEqual(days(orderEvents([on('2024-03-01'), on(null), on('2024-02-01')])), [
      '2024-02-01',
      '2024-03-01',
      null,
    ]));

  it('keeps every event', () => {
    const day = fc.constantFrom(null, '2023', '2024-01', '2024-01-05', '2024-02-01', '2023-12-31');
    fc.assert(
      fc.property(fc.array(day.map(on)), (events) =>
        assert.deepEqual(new Set(orderEvents(events)), new Set(events)),
      ),
    );
  });

  it('knows before only where it is sure', () => {
    assert.ok(isBefore('2024-01', '2024-02-01'));
    assert.ok(!isBefore('2024-01', '2024-01-31'));
    assert.ok(!isBefore(null, '2024-01-31'));
  });
});
