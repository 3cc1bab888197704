import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Who } from '../../reading/people/who.ts';
import type { ReadCase, ReadEvent } from '../../reading/reading.ts';
import { chooseCase } from './choose-case.ts';

const AT = { detail: null, date: null, at: [0, 1], certainty: 1 } as const;
const INTERVIEW: ReadEvent = { kind: 'interview', value: null, ...AT };
const SLIP: ReadEvent = { kind: 'slip', value: 'white', ...AT };
const REFUSED: ReadEvent = { kind: 'status', value: 'refused', ...AT };

const caseOf = (who: Who, events: readonly ReadEvent[], visaClass: string | null = null): ReadCase => ({
  ...{ who, visaClass, immigrant: null, post: null, route: null, events },
});

describe('the case of a story that is answered', () => {
  it('is the person’s own, wherever it stands', () => {
    const [spouse, self] = [caseOf('spouse', [INTERVIEW]), caseOf('self', [INTERVIEW, SLIP])];
    assert.deepEqual(chooseCase([spouse, self]), { own: self, relatives: [spouse] });
  });

  it('is the relative’s with the page, when the person tells of no visit of their own', () => {
    const [spouse, self] = [caseOf('spouse', [INTERVIEW, SLIP]), caseOf('self', [REFUSED])];
    const { own, relatives } = chooseCase([spouse, self]);
    assert.equal(own?.who, 'spouse');
    assert.deepEqual(own?.events, [INTERVIEW, SLIP, REFUSED]);
    assert.deepEqual(relatives, []);
  });

  it('stays the person’s own page when it has a kind of visa', () => {
    const [spouse, self] = [caseOf('spouse', [INTERVIEW]), caseOf('self', [REFUSED], 'H1B')];
    assert.equal(chooseCase([spouse, self]).own, self);
  });

  it('is the only one, and no relative of itself', () => {
    const unknown = caseOf('unknown', [INTERVIEW, SLIP]);
    assert.deepEqual(chooseCase([unknown]), { own: unknown, relatives: [] });
  });

  it('is the relative’s, when the person only came along', () => {
    const [self, child] = [caseOf('self', [INTERVIEW]), caseOf('child', [INTERVIEW, SLIP])];
    assert.deepEqual(chooseCase([self, child]), { own: child, relatives: [self] });
  });

  it('is a friend’s only when there is no other', () => {
    const [friend, self] = [caseOf('friend', [SLIP]), caseOf('self', [REFUSED])];
    assert.deepEqual(chooseCase([friend, self]), { own: self, relatives: [] });
    assert.equal(chooseCase([friend]).own, friend);
    assert.equal(chooseCase([]).own, null);
  });
});
