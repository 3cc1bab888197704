import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../cases/reported.ts';
import { lastApplication } from './last-application.ts';

const REFUSED_214B: ReportedEvent = { kind: 'told', value: 'refused', detail: '214(b)', date: '2021-01-20' };
const INTERVIEW_THEN: ReportedEvent = { kind: 'interview', date: '2021-01-20' };
const INTERVIEW_NOW: ReportedEvent = { kind: 'interview', date: '2021-03-03' };
const REFUSED: ReportedEvent = { kind: 'status', value: 'refused', date: '2021-03-03' };

describe('the last application', () => {
  it('begins with a visit after a refusal under 214(b)', () => {
    const { events, earlier } = lastApplication([INTERVIEW_THEN, REFUSED_214B, INTERVIEW_NOW, REFUSED]);
    assert.deepEqual(events, [INTERVIEW_NOW, REFUSED]);
    assert.equal(earlier, 2);
  });

  it('begins with an appointment ahead after a refusal without a day', () => {
    const { date: _, ...undated } = REFUSED_214B;
    const ahead: ReportedEvent = { ...INTERVIEW_NOW, planned: true };
    assert.deepEqual(lastApplication([undated, ahead]).events, [ahead]);
    // A refusal that is told before its interview is the refusal of that interview.
    assert.equal(lastApplication([undated, INTERVIEW_NOW]).earlier, 0);
  });

  it('begins with a visit after years of silence, and keeps the petition', () => {
    const slip: ReportedEvent = { kind: 'slip', value: 'white', date: '2017' };
    const petition: ReportedEvent = { kind: 'petition', value: 'approved', date: '2017-10' };
    assert.deepEqual(lastApplication([slip, petition, INTERVIEW_NOW]).events, [petition, INTERVIEW_NOW]);
  });

  it('begins with a visit long after a visa, and not with the interview of that visa', () => {
    const inHand: ReportedEvent = { kind: 'passport', value: 'delivered', date: '2020-06-01' };
    assert.deepEqual(lastApplication([inHand, INTERVIEW_NOW]).events, [INTERVIEW_NOW]);
    const justCame: ReportedEvent = { kind: 'passport', value: 'delivered', date: '2021-03-20' };
    assert.equal(lastApplication([justCame, INTERVIEW_NOW]).earlier, 0);
  });

  it('is one with the interview that was asked for while the case waited', () => {
    const asked: ReportedEvent = { kind: 'requested', value: 'interview', date: '2021-02-20' };
    const events: readonly ReportedEvent[] = [
      { kind: 'interview', date: '2018-05-02' },
      { kind: 'slip', value: 'white', date: '2018-05-02' },
      asked,
      INTERVIEW_NOW,
    ];
    assert.deepEqual(lastApplication(events), { events, earlier: 0 });
  });

  it('is all there is where the refusal may still be waived or lifted', () => {
    for (const detail of ['212(a)', '221(g)']) {
      const events: readonly ReportedEvent[] = [{ ...REFUSED_214B, detail }, INTERVIEW_NOW];
      assert.deepEqual(lastApplication(events), { events, earlier: 0 });
    }
  });
});
