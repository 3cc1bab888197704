import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../../cases/reported.ts';
import { codeOf, EVENT_CODES, eventOf } from './event-code.ts';

describe('an event as one choice of a form', () => {
  it('comes back as the event it was, for every choice there is', () => {
    assert.ok(EVENT_CODES.length > 40);
    for (const code of EVENT_CODES) {
      const event = eventOf(code, '2021-01-15', null);
      assert.ok(event !== null, code);
      assert.equal(codeOf(event), code);
      assert.equal(event.date, '2021-01-15');
    }
  });

  it('keeps what is planned, and which text stands under Refused', () => {
    const planned: ReportedEvent = { kind: 'interview', date: '2021-02-01', planned: true };
    assert.equal(codeOf(planned), 'interview:planned');
    const short: ReportedEvent = { kind: 'status', value: 'refused', detail: 'short', date: null };
    assert.deepEqual(eventOf(codeOf(short), null, null), short);
  });

  it('keeps the words of a detail beside the choice', () => {
    const told: ReportedEvent = { kind: 'told', value: 'refused', detail: '214(b)', date: '2021-02' };
    assert.deepEqual(eventOf(codeOf(told), '2021-02', '214(b)'), told);
  });

  it('gives no event for a choice that does not exist or a day that is none', () => {
    for (const code of ['', 'status', 'status:won', '__proto__', 'interview:long', 'told:approved:planned']) {
      assert.equal(eventOf(code, null, null), null, code);
    }
    assert.equal(eventOf('interview', 'yesterday', null), null);
  });
});
