import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Compile } from 'typebox/compile';
import { CaseEvent } from './event.ts';
import { OFFICE_KINDS } from './office-event.ts';
import { REPORTED_KINDS } from './reported.ts';

const events = Compile(CaseEvent);
const refused = {
  witness: 'post',
  kind: 'refused',
  on: '2021-01-11',
  ground: '221(g)',
  section: null,
  needs: ['documents'],
  waiver: null,
};

describe('an event', () => {
  it('of a post passes when it is whole', () => {
    assert.ok(events.Check(refused));
    assert.ok(events.Check({ witness: 'post', kind: 'interview-held', on: '2021-01-11' }));
  });

  it('of an applicant or a page passes with as much of its date as they gave', () => {
    assert.ok(events.Check({ witness: 'portal', kind: 'status', value: 'refused', date: '2021-01' }));
    assert.ok(events.Check({ witness: 'applicant', kind: 'contacted' }));
  });

  it('passes as a correction with what should have stood there', () => {
    const { witness: _, ...instead } = refused;
    const correction = {
      witness: 'post',
      kind: 'correction',
      on: '2021-01-12',
      corrects: 3,
      reason: 'Mistyped.',
    };
    assert.ok(events.Check({ ...correction, instead }));
    assert.ok(events.Check({ ...correction, instead: null }));
    assert.ok(
      !events.Check({ ...correction, instead: { ...correction, instead: null } }),
      'never of a correction',
    );
    assert.ok(!events.Check({ ...correction, corrects: 0, instead: null }));
  });

  it('does not pass with an unknown kind, field, value or need', () => {
    assert.ok(!events.Check({ witness: 'post', kind: 'pending', on: '2021-01-11' }));
    assert.ok(!events.Check({ ...refused, passport: 'X1' }));
    assert.ok(!events.Check({ ...refused, ground: '999(z)' }));
    assert.ok(!events.Check({ ...refused, needs: ['documents', 'documents'] }));
    assert.ok(!events.Check({ ...refused, on: '2021-01' }), 'an office knows its day');
  });

  it('of a post is not told by an applicant, nor the other way round', () => {
    assert.ok(!events.Check({ ...refused, witness: 'applicant' }));
    assert.ok(!events.Check({ witness: 'post', kind: 'status', value: 'refused' }));
    const reported = new Set<string>(REPORTED_KINDS);
    assert.deepEqual(
      OFFICE_KINDS.filter((kind) => reported.has(kind)),
      [],
    );
  });
});
