import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decision } from './decision.ts';
import type { CaseLog, Recorded } from './event.ts';
import { standingOf } from './standing-of.ts';
import { accepted, onDay, post } from './test-log.ts';

const TODAY = onDay('2022-06-01');
const student = [post('2021-03-01', 'application-made'), post('2021-03-08', 'interview-held')];
const worker = [
  post('2021-03-01', 'application-made', { visaClass: 'H1B' }),
  post('2021-03-08', 'interview-held'),
];
const refusedFor = (
  ...needs: ('documents' | 'petition' | 'interview' | 'medical' | 'administrative-processing')[]
) => post('2021-03-08', 'refused', { needs });

/** Says the standing after each of the events. */
function standings(before: readonly Recorded[], ...events: readonly Recorded[]): readonly string[] {
  return events.map((_, index) => {
    const log: CaseLog = accepted(...before, ...events.slice(0, index + 1));
    return standingOf(log, TODAY);
  });
}

describe('whose turn it is', () => {
  it('told at the window that all is well, the page says refused: the post is at work, and then finishes', () => {
    const told = { witness: 'applicant', kind: 'told', value: 'approved', date: '2021-03-08' } as const;
    const page = { witness: 'portal', kind: 'status', value: 'refused', date: '2021-03-09' } as const;
    const refused = accepted(
      ...student,
      told,
      post('2021-03-08', 'passport-kept'),
      refusedFor('administrative-processing'),
      page,
    );
    assert.equal(standingOf(refused, TODAY), 'processing');
    const done = accepted(
      ...refused,
      post('2021-03-15', 'processing-completed'),
      post('2021-03-15', 'approved'),
    );
    assert.equal(standingOf(done, TODAY), 'approved-finishing');
    assert.deepEqual(decision(done), {
      is: 'approved',
      on: '2021-03-15',
      cured: { ground: '221(g)', how: 'overcome' },
    });
  });

  it('the petition is not found, and found later', () => {
    const log = standings(
      [...worker, post('2021-03-08', 'petition-checked', { result: 'not-found' })],
      refusedFor('petition'),
      post('2021-03-12', 'petition-checked', { result: 'found-later' }),
      post('2021-03-12', 'issued'),
    );
    assert.deepEqual(log, ['processing', 'under-review', 'issued']);
  });

  it('papers are asked for, sent, sent back and sent again', () => {
    const log = standings(
      [...student, refusedFor('documents')],
      post('2021-03-08', 'item-requested'),
      post('2021-03-11', 'item-provided'),
      post('2021-03-17', 'item-rejected'),
      post('2021-03-20', 'item-provided'),
      post('2021-03-22', 'item-accepted'),
    );
    assert.deepEqual(log, [
      'applicant-to-act',
      'under-review',
      'applicant-to-act',
      'under-review',
      'under-review',
    ]);
  });

  it('papers are in and a check goes on: the post is at work', () => {
    const log = standings(
      [
        ...student,
        refusedFor('documents', 'administrative-processing'),
        post('2021-03-08', 'item-requested'),
      ],
      post('2021-03-11', 'item-provided'),
      post('2021-03-12', 'item-accepted'),
      post('2021-05-12', 'processing-completed'),
    );
    assert.deepEqual(log, ['under-review', 'processing', 'under-review']);
  });

  it('handed in without an interview, then called for one', () => {
    const log = standings(
      [post('2021-03-01', 'application-made'), post('2021-03-02', 'interview-waived')],
      post('2021-03-08', 'refused', { needs: ['interview'] }),
      post('2021-04-08', 'interview-held'),
      post('2021-04-08', 'issued'),
    );
    assert.deepEqual(log, ['applicant-to-act', 'under-review', 'issued']);
  });

  it('refused under 214(b): waiting does not help', () => {
    const log = accepted(...student, post('2021-03-08', 'refused', { ground: '214(b)', needs: [] }));
    assert.equal(standingOf(log, TODAY), 'refused-final');
  });

  it('an immigrant owes the medical report', () => {
    const log = standings(
      [
        post('2021-03-01', 'application-made', { form: 'ds-260', visaClass: 'CR1', immigrant: true }),
        post('2021-03-08', 'interview-held'),
      ],
      refusedFor('medical'),
      post('2021-03-09', 'item-requested', { item: 'report', what: 'medical' }),
      post('2021-04-09', 'item-provided', { item: 'report' }),
      post('2021-04-10', 'item-accepted', { item: 'report' }),
      post('2021-04-12', 'issued'),
    );
    assert.deepEqual(log, ['applicant-to-act', 'applicant-to-act', 'under-review', 'under-review', 'issued']);
  });

  it('the passport is asked for, and follows the visa home', () => {
    const log = standings(
      [
        ...student,
        post('2021-03-08', 'passport-returned'),
        refusedFor('administrative-processing'),
        post('2021-05-01', 'processing-completed'),
      ],
      post('2021-05-02', 'passport-requested'),
      post('2021-05-09', 'passport-received'),
      post('2021-05-10', 'approved'),
      post('2021-05-10', 'visa-printed'),
      post('2021-05-11', 'issued'),
      post('2021-05-12', 'passport-dispatched'),
      post('2021-05-14', 'passport-ready'),
      post('2021-05-30', 'passport-uncollected'),
      post('2021-06-01', 'passport-sent-back'),
      post('2021-06-03', 'passport-delivered'),
    );
    const [, , finishing, printed, ...rest] = log;
    assert.deepEqual(log.slice(0, 2), ['applicant-to-act', 'under-review']);
    assert.deepEqual([finishing, printed], ['approved-finishing', 'approved-finishing']);
    assert.deepEqual(rest, ['issued', 'issued', 'issued', 'issued', 'issued', 'delivered']);
  });

  it('a misprinted visa is called back', () => {
    const log = standings(
      student,
      post('2021-03-08', 'issued'),
      post('2021-03-12', 'passport-delivered'),
      post('2021-03-20', 'passport-requested'),
      post('2021-03-25', 'passport-received'),
    );
    assert.deepEqual(log, ['issued', 'delivered', 'applicant-to-act', 'issued']);
  });

  it('issued and then revoked', () => {
    const log = standings(
      student,
      post('2021-03-08', 'issued'),
      post('2021-03-12', 'passport-delivered'),
      post('2021-09-01', 'revoked'),
    );
    assert.deepEqual(log, ['issued', 'delivered', 'refused-final']);
  });

  it('a waiver is recommended, granted, and the visa issued', () => {
    const log = standings(
      student,
      post('2021-03-08', 'refused', { ground: '212(a)', section: '(9)(B)', needs: [], waiver: 'possible' }),
      post('2021-03-09', 'waiver-recommended'),
      post('2021-08-09', 'waiver-granted'),
      post('2021-08-12', 'issued'),
    );
    assert.deepEqual(log, ['refused-final', 'processing', 'under-review', 'issued']);
  });

  it('withdrawn', () => {
    assert.equal(standingOf(accepted(...student, post('2021-03-10', 'withdrawn')), TODAY), 'closed');
  });

  it('what happens after the day asked about is not seen', () => {
    const log = accepted(...student, refusedFor('administrative-processing'));
    assert.equal(standingOf(log, onDay('2021-03-07')), 'undecided');
  });
});
