import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EvidenceEvent } from './evidence.ts';
import { readDetail } from './read-detail.ts';

const told = (detail: string): EvidenceEvent => ({ kind: 'told', value: 'refused', detail });

describe('the short words of an event', () => {
  for (const detail of [
    '214(b)',
    'section 214 b',
    'INA 212(a)(6)(C)',
    '212f proclamation',
    'travel ban',
    '243(d)',
  ])
    it(`finds a ground that waiting does not cure in "${detail}"`, () =>
      assert.equal(readDetail(told(detail)), 'hard-ground'));

  for (const detail of ['withdrawn by applicant', 'registration terminated', 'case was closed'])
    it(`finds the end of the case in "${detail}"`, () => assert.equal(readDetail(told(detail)), 'closing'));

  for (const detail of ['221(g)', 'refused under section 221 g'])
    it(`finds a ground that can be overcome in "${detail}"`, () =>
      assert.equal(readDetail(told(detail)), 'open-ground'));

  for (const detail of ['not a 214(b)', 'consulate closed for holidays', 'form 2140', 'long'])
    it(`finds nothing in "${detail}"`, () => assert.equal(readDetail(told(detail)), null));

  it('does not take an exception to a ban for a refusal', () =>
    assert.equal(
      readDetail({ kind: 'told', value: 'approved', detail: 'exception to the proclamation' }),
      null,
    ));

  it('does not read what was asked for', () =>
    assert.equal(
      readDetail({ kind: 'requested', value: 'form', detail: 'explain the 214(b) of 2019' }),
      null,
    ));
});
