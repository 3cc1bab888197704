import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOfficeEvent } from './read-office-event.ts';

const read = (given: unknown) => readOfficeEvent(given, '2026-03-05', () => 'item-1');

describe('an office event from another program', () => {
  it('happened today when no day is given, and says "none" for what is left out', () => {
    assert.deepEqual(read({ kind: 'refused', ground: '221(g)', needs: ['documents'] }), {
      ok: true,
      event: {
        kind: 'refused',
        on: '2026-03-05',
        ground: '221(g)',
        section: null,
        needs: ['documents'],
        waiver: null,
      },
    });
  });

  it('gives an item an id when it has none', () => {
    const item = read({ kind: 'item-requested', what: 'documents', says: 'Your CV' });
    assert.ok(item.ok && item.event.kind === 'item-requested');
    assert.equal(item.event.item, 'item-1');
  });

  it('fills in what a correction puts in place', () => {
    const corrected = read({
      kind: 'correction',
      corrects: 3,
      reason: 'wrong colour',
      instead: { kind: 'letter-given', on: '2026-03-01' },
    });
    assert.ok(corrected.ok && corrected.event.kind === 'correction');
    assert.deepEqual(corrected.event.instead, { kind: 'letter-given', on: '2026-03-01', colour: null });
  });

  const wrong = [
    [null, /no object/],
    [{}, /"kind" is missing. Expected one of application-made/],
    [{ kind: 'refuse' }, /"kind" is "refuse"/],
    [{ kind: 'refused', ground: '221g' }, /"ground" is "221g". Expected one of "221\(g\)"/],
    [{ kind: 'issued', on: '2026-02-30' }, /"on" is "2026-02-30", which is not in the calendar/],
    [{ kind: 'issued', on: 'yesterday' }, /"on" is "yesterday"/],
    [{ kind: 'issued', colour: 'blue' }, /has "colour", which is not known here/],
    [{ kind: 'item-requested', what: 'documents', says: 'CV', due: '2026-13-01' }, /"due" is "2026-13-01"/],
    [
      { kind: 'correction', corrects: 1, reason: 'x', instead: { kind: 'nothing' } },
      /"instead": "kind" is "nothing"/,
    ],
  ] as const;
  for (const [given, says] of wrong) {
    it(`is refused with a sentence: ${JSON.stringify(given)}`, () => {
      const outcome = read(given);
      assert.ok(!outcome.ok);
      assert.match(outcome.problem, says);
    });
  }
});
