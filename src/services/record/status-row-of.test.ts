import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attempts, live } from '../../cases/test-lives.ts';
import { accepted, post } from '../../cases/test-log.ts';
import { sayableOf, sayableOfState } from '../../wording/editions/sayable-of.ts';
import { statusRowOf } from './status-row-of.ts';

const RECORD = { id: 'case-1', seq: 1, post: 'PTM' } as const;

describe('the row of a case', () => {
  it('counts what is asked and what waits to be checked, and knows the earliest due day', () => {
    const log = accepted(
      post('2021-02-22', 'application-made', { post: 'PTM' }),
      post('2021-03-03', 'interview-held'),
      post('2021-03-03', 'refused', { needs: ['documents', 'administrative-processing'] }),
      post('2021-03-03', 'item-requested', { item: 'photo', what: 'photos', due: '2021-05-01' }),
      post('2021-03-03', 'item-requested', { item: 'bank', due: '2021-04-01' }),
      post('2021-03-03', 'item-requested', { item: 'form', what: 'form' }),
      post('2021-03-11', 'item-provided', { item: 'form' }),
    );
    assert.deepEqual(statusRowOf({ ...RECORD, seq: 7 }, log), {
      ...{ caseId: 'case-1', seq: 7, post: 'PTM', visaClass: 'F1', immigrant: false },
      ...{ decision: 'refused', ground: '221(g)', needs: 'administrative-processing,documents' },
      ...{ standing: 'applicant-to-act', decidedOn: '2021-03-03', movedOn: '2021-03-03' },
      ...{ itemsAsked: 2, itemsToCheck: 1, nextDue: '2021-04-01', passport: 'not-recorded' },
    });
  });

  it('follows a transfer, and keeps the ground of a closed case', () => {
    const log = accepted(
      post('2021-02-22', 'application-made', { post: 'PTM' }),
      post('2021-03-03', 'interview-held'),
      post('2021-03-03', 'refused', { needs: ['documents'] }),
      post('2021-04-03', 'transferred', { to: 'PTA' }),
      post('2022-03-04', 'closed'),
    );
    const row = statusRowOf(RECORD, log);
    assert.equal(row.post, 'PTA');
    assert.deepEqual([row.decision, row.ground, row.needs, row.standing], ['closed', '221(g)', '', 'closed']);
  });

  it('is as empty as a log without an application', () => {
    assert.equal(statusRowOf(RECORD, []).decision, 'undecided');
    assert.equal(statusRowOf(RECORD, []).post, 'PTM');
  });

  it('asks an edition for the same word as the log does, whatever happened', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const state = live(tries, () => {});
        assert.equal(sayableOf(statusRowOf(RECORD, state.log)), sayableOfState(state));
      }),
    );
  });
});
