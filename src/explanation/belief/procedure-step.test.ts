import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EvidenceEvent } from './evidence.ts';
import { followStory } from './follow-story.ts';
import { procedureStep, type Step } from './procedure-step.ts';

const stepOf = (events: readonly EvidenceEvent[]): Step =>
  procedureStep(followStory(events, '2024-06-20')).step;
const interview: EvidenceEvent = { kind: 'interview', date: '2024-05-02' };
const slip: EvidenceEvent = { kind: 'slip', value: 'uncoloured', date: '2024-05-02' };
const refused: EvidenceEvent = { kind: 'status', value: 'refused', date: '2024-05-03' };
const askedPassport: EvidenceEvent = { kind: 'requested', value: 'passport', date: '2024-06-10' };
const gavePassport: EvidenceEvent = { kind: 'provided', value: 'passport', date: '2024-06-12' };
const askedPapers: EvidenceEvent = { kind: 'requested', value: 'documents', date: '2024-05-02' };

const stories: readonly {
  readonly says: string;
  readonly step: Step;
  readonly events: readonly EvidenceEvent[];
}[] = [
  { says: 'nothing', step: 'nothing-told', events: [] },
  {
    says: 'an interview that lies ahead',
    step: 'first-interview-ahead',
    events: [{ kind: 'interview', date: '2024-07-01', planned: true }],
  },
  {
    says: 'a second interview ahead',
    step: 'interview-asked',
    events: [refused, { kind: 'interview', date: '2024-07-01', planned: true }],
  },
  {
    says: 'an interview that was asked for and attended',
    step: 'handed-in-only',
    events: [
      slip,
      { kind: 'requested', value: 'interview', date: '2024-05-10' },
      { kind: 'interview', date: '2024-06-01' },
    ],
  },
  {
    says: 'a passport asked for after the papers',
    step: 'passport-asked',
    events: [interview, askedPapers, { kind: 'provided', value: 'documents' }, askedPassport],
  },
  {
    says: 'the passport given to finish',
    step: 'passport-given',
    events: [interview, refused, askedPassport, gavePassport],
  },
  {
    says: 'the passport given as one of the papers',
    step: 'papers-given',
    events: [
      interview,
      askedPapers,
      { ...askedPassport, date: '2024-05-02' },
      { kind: 'provided', value: 'documents', date: '2024-06-12' },
      gavePassport,
    ],
  },
  {
    says: 'papers asked for and processing later',
    step: 'page-processing',
    events: [askedPapers, { kind: 'status', value: 'administrative-processing', date: '2024-06-01' }],
  },
  {
    says: 'a page back at ready after the interview',
    step: 'page-ready-again',
    events: [interview, refused, { kind: 'status', value: 'ready' }],
  },
  {
    says: 'the passport back after an approval',
    step: 'passport-back-after-approval',
    events: [
      { kind: 'status', value: 'approved' },
      { kind: 'passport', value: 'returned' },
    ],
  },
  {
    says: 'the passport handed back at the interview, with an approval',
    step: 'told-approved',
    events: [
      interview,
      approvedOn('2024-05-02'),
      { kind: 'passport', value: 'returned', date: '2024-05-02' },
    ],
  },
  { says: 'the passport given and nothing else', step: 'passport-given', events: [gavePassport] },
  {
    says: 'the passport given along with papers',
    step: 'papers-given',
    events: [gavePassport, { kind: 'provided', value: 'documents', date: '2024-06-12' }],
  },
  {
    says: 'a page at ready that was never refused',
    step: 'handed-in-only',
    events: [{ kind: 'status', value: 'ready' }, interview],
  },
  {
    says: 'the passport back with a refusal',
    step: 'told-refused',
    events: [
      approvedOn('2024-05-02'),
      { kind: 'passport', value: 'returned', date: '2024-05-20' },
      { kind: 'told', value: 'refused', date: '2024-05-20' },
    ],
  },
  {
    says: 'a letter on a day after the approval',
    step: 'slip-only',
    events: [approvedOn('2024-05-02'), { ...slip, date: '2024-05-20' }],
  },
  {
    says: 'an approval after a ground that was later lifted',
    step: 'told-approved',
    events: [
      { kind: 'told', value: 'refused', detail: '214(b)', date: '2024-01-02' },
      approvedOn('2024-05-02'),
    ],
  },
  {
    says: 'papers that were asked for after the approval and given',
    step: 'papers-given',
    events: [
      approvedOn('2024-05-02'),
      { ...askedPapers, date: '2024-05-10' },
      { kind: 'provided', value: 'documents', date: '2024-05-12' },
    ],
  },
  {
    says: 'a refusal after papers were given on no known day',
    step: 'told-refused',
    events: [
      { kind: 'requested', value: 'information' },
      { kind: 'provided', value: 'information' },
      { kind: 'told', value: 'refused', date: '2024-05-20' },
    ],
  },
];

function approvedOn(date: string): EvidenceEvent {
  return { kind: 'told', value: 'approved', date };
}

describe('how far a story has come', () => {
  for (const { says, step, events } of stories)
    it(`is at ${step} when the story tells of ${says}`, () => assert.equal(stepOf(events), step));

  it('leaves out what lies ahead, and half believes an appointment whose day has passed', () => {
    assert.equal(stepOf([{ kind: 'status', value: 'issued', date: '2024-07-01' }]), 'nothing-told');
    const passed = followStory([{ kind: 'interview', date: '2024-06-01', planned: true }], '2024-06-20');
    assert.equal(procedureStep(passed).sure, 0.5);
  });
});
