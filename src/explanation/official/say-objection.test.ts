import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBJECTIONS, type Objection } from '../../cases/objection.ts';
import { OFFICE_KINDS } from '../../cases/office-event.ts';
import { accepted, next, post } from '../../cases/test-log.ts';
import { WORDS } from '../testing/official-case.ts';
import { sayObjection } from './say-objection.ts';

const begun = [post('2021-02-22', 'application-made'), post('2021-03-03', 'interview-held')] as const;
const isObjection = (name: string): name is Objection => Object.hasOwn(OBJECTIONS, name);

describe('an objection in words', () => {
  it('has a sentence of its own for every reason and every kind of event', () => {
    const reasons = Object.keys(OBJECTIONS).filter(isObjection);
    const said = reasons.map((reason) =>
      sayObjection({ reason, basis: null, mayFollow: [] }, 'issued', WORDS),
    );
    assert.equal(new Set(said).size, reasons.length);
    const kinds = OFFICE_KINDS.map((kind) =>
      sayObjection({ reason: 'case-ended', basis: null, mayFollow: [] }, kind, WORDS),
    );
    assert.equal(new Set(kinds).size, OFFICE_KINDS.length);
    for (const sentence of [...said, ...kinds]) assert.match(sentence, /^[A-Z][^{}<>]*\.$/);
  });

  it('says what was refused, why, on what that rests, and what may follow instead', () => {
    const log = accepted(...begun, post('2021-03-03', 'refused'));
    const decided = next(log, post('2021-03-09', 'issued'));
    assert.ok(!decided.ok);
    assert.equal(
      sayObjection(decided, 'issued', WORDS),
      'The issuance could not be recorded: what the refusal said was missing has not all come (9 FAM 306.2-2(A)). You can record instead: the end of the processing, the petition check, the interview and the request for an item.',
    );
  });

  it('names nothing else where only a day or a detail is to be put right', () => {
    const decided = next(accepted(...begun), post('2020-01-01', 'refused'));
    assert.ok(!decided.ok);
    assert.equal(
      sayObjection(decided, 'refused', WORDS),
      'The refusal could not be recorded: the day is before the application.',
    );
  });

  it('says that nothing follows when nothing does', () => {
    const said = sayObjection(
      { reason: 'case-ended', basis: null, mayFollow: ['correction'] },
      'approved',
      WORDS,
    );
    assert.match(said, /Nothing more can follow in this case but a correction\.$/);
  });
});
