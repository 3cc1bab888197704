import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../cases/reported.ts';
import { waitsOfTold } from './waits-of-told.ts';

const brief = (events: readonly ReportedEvent[]) =>
  waitsOfTold({ visaClass: 'h-1b', post: 'London', events }).map(({ wait, hold, start, end, ended, seen }) =>
    [wait, hold, start, end, ended, seen].join(' '),
  );

describe('the waits in what an applicant told', () => {
  it('run from the first hold to the visa, and into the hand', () => {
    assert.deepEqual(
      brief([
        { kind: 'interview', date: '2021-03-05' },
        { kind: 'told', value: 'administrative-processing' },
        { kind: 'status', value: 'refused', date: '2021-03-06' },
        { kind: 'status', value: 'issued', date: '2021-04-01' },
        { kind: 'passport', value: 'delivered', date: '2021-04-07' },
      ]),
      [
        'hold-to-issued processing 2021-03-05 2021-04-01 issued 2021-04-01',
        'issued-to-hand processing 2021-04-01 2021-04-07 issued 2021-04-07',
      ],
    );
  });

  it('take a status that is shown again with a later date for no event', () => {
    assert.deepEqual(
      brief([
        { kind: 'status', value: 'refused', date: '2021-03-06' },
        { kind: 'status', value: 'refused', date: '2021-05-06' },
      ]),
      ['hold-to-issued refused 2021-03-06   2021-05-06'],
    );
  });

  it('know document requests from processing', () => {
    const asked: ReportedEvent = { kind: 'requested', value: 'documents', date: '2021-03-06' };
    assert.deepEqual(brief([asked, { kind: 'provided', value: 'documents', date: '2021-03-20' }]), [
      'hold-to-issued documents 2021-03-06   2021-03-20',
      'documents-to-issued documents 2021-03-20   2021-03-20',
    ]);
    assert.match(
      brief([asked, { kind: 'told', value: 'administrative-processing', date: '2021-03-06' }])[0] ?? '',
      /processing-and-documents/,
    );
  });

  it('need whole days, and leave out what lies ahead', () => {
    assert.deepEqual(brief([{ kind: 'status', value: 'refused', date: '2021-03' }]), []);
    assert.deepEqual(
      brief([{ kind: 'requested', value: 'documents', date: '2021-03-06', planned: true }]),
      [],
    );
  });

  it('say that a case waited until it was last seen when nobody told on which day it ended', () => {
    assert.deepEqual(
      brief([
        { kind: 'status', value: 'administrative-processing', date: '2021-03-06' },
        { kind: 'contacted', date: '2021-03-30' },
        { kind: 'status', value: 'issued', date: '2021' },
      ]),
      ['hold-to-issued processing 2021-03-06   2021-03-30'],
    );
  });

  it('name post and class as they are kept', () => {
    const [wait] = waitsOfTold({
      visaClass: 'h-1b',
      post: 'London',
      events: [{ kind: 'status', value: 'refused', date: '2021-03-06' }],
    });
    assert.deepEqual([wait?.post, wait?.visaClass, wait?.region !== null], ['LND', 'H1B', true]);
  });
});
