import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Value from 'typebox/value';
import { ExplainAskJson, readAsk } from './ask.ts';

const problemOf = (json: unknown): string => {
  const read = readAsk(json);
  assert.equal(read.ok, false, 'the ask was taken');
  return read.ok ? '' : read.problem;
};
const withEvent = (event: unknown): unknown => ({ today: '2021-03-05', case: { events: [event] } });

describe('reading an ask', () => {
  it('takes a case, a pasted text, a story, or all of them', () => {
    for (const part of [{ case: {} }, { statusText: 'Refused' }, { story: 'I had my interview.' }])
      assert.ok(readAsk({ today: '2021-03-05', ...part }).ok);
  });

  it('keeps what it was given and takes null for absent', () => {
    const event = { kind: 'told', value: 'approved', detail: null, date: '2021-03', planned: false };
    const given = { visaClass: 'H4', immigrant: null, post: 'Riga', route: 'interview', events: [event] };
    const read = readAsk({ id: 7, today: '2021-03-05', statusText: null, case: given });
    assert.ok(read.ok);
    assert.equal(read.ask.id, '7');
    assert.equal(read.ask.today.toString(), '2021-03-05');
    assert.deepEqual(read.ask.case, { visaClass: 'H4', post: 'Riga', route: 'interview', events: [event] });
  });

  it('says what was wrong, what was expected and what to do', () => {
    const cases: readonly (readonly [unknown, RegExp])[] = [
      [null, /is null\. Give one object/],
      [[], /is a list\. Give one object/],
      ['Refused', /is text\. Give one object/],
      [{ case: {} }, /"today" is missing\. Give the day/],
      [{ today: 20210305, case: {} }, /"today" is a number/],
      [{ today: '5 March 2021', case: {} }, /not written YYYY-MM-DD/],
      [{ today: '2021-02-30', case: {} }, /2021-02-30, which is not in the calendar/],
      [{ today: '2021-03-05' }, /no case, no status text and no story/],
      [{ today: '2021-03-05', statusText: '   ' }, /no case, no status text and no story/],
      [{ today: '2021-03-05', statusText: 4 }, /"statusText" is a number/],
      [{ today: '2021-03-05', case: 'H4' }, /"case" is text\. Give an object/],
      [{ today: '2021-03-05', case: { route: 'courier' } }, /Give "interview" or "dropbox"/],
      [{ today: '2021-03-05', case: { immigrant: 'yes' } }, /Give true or false/],
      [{ today: '2021-03-05', case: { events: {} } }, /"case.events" is an object/],
    ];
    for (const [json, line] of cases) assert.match(problemOf(json), line);
  });

  it('names the event that cannot be read', () => {
    assert.match(problemOf(withEvent(null)), /^Event 1: it is null/);
    assert.match(
      problemOf(withEvent({ kind: 'phoned' })),
      /"kind" is a word that is not known\. Give one of dropbox, interview/,
    );
    assert.match(problemOf(withEvent({ kind: 'toString' })), /"kind" is a word that is not known/);
    assert.match(
      problemOf(withEvent({ kind: 'slip', value: 'purple' })),
      /"value" of slip is a word that is not known\. Give one of white, pink/,
    );
    assert.match(problemOf(withEvent({ kind: 'slip' })), /"value" of slip is missing/);
    assert.match(problemOf(withEvent({ kind: 'dropbox', value: 'white' })), /Leave it out/);
    assert.match(
      problemOf(withEvent({ kind: 'touched', date: '2021-13' })),
      /2021-13, which is not in the calendar/,
    );
    assert.match(problemOf(withEvent({ kind: 'touched', date: 'Monday' })), /not a day/);
  });

  it('never repeats free text, which may hold a name or a number', () => {
    assert.doesNotMatch(problemOf(withEvent({ kind: 'Jane Roe AA00EXAMPL' })), /Jane|AA00/);
    assert.doesNotMatch(problemOf({ today: 'Jane Roe', case: {} }), /Jane/);
  });

  it('answers anything at all with an ask or one line', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        const read = readAsk(json);
        assert.ok(read.ok || /^[^\n]+\.$/.test(read.problem));
      }),
    );
  });

  it('takes nothing that the published shape forbids', () => {
    const event = fc.record({
      kind: fc.constantFrom('told', 'interview', 'x'),
      value: fc.constantFrom('approved', null),
    });
    const json = fc.record({
      today: fc.constantFrom('2021-03-05', '2021-3-5'),
      case: fc.record({ events: fc.array(event), immigrant: fc.constantFrom(true, null, 'no') }),
    });
    fc.assert(fc.property(json, (ask) => assert.equal(readAsk(ask).ok, Value.Check(ExplainAskJson, ask))));
  });
});
