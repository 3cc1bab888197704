import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFacts } from './check-facts.ts';
import { FACT_KINDS } from './fact-values.ts';
import { FACTS } from './facts.ts';
import { postByCode } from './posts.ts';
import { SOURCE_IDS, SOURCES } from './sources.ts';

const GOOD = {
  id: 'an-example',
  kind: 'reinstatement',
  applies: { immigrant: true },
  from: '2020-01-01',
  until: '2020-12-31',
  value: { beforeEndOfYear: 2, counts: 'refusal' },
  source: '22-cfr-42-83',
  grade: 'primary',
  checkedOn: '2026-11-22',
} as const;

function without(key: keyof typeof GOOD): Record<string, unknown> {
  return Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== key));
}

describe('the facts of the catalogue', () => {
  it('have no fault', () => assert.deepEqual(checkFacts(FACTS, SOURCES), []));

  it('cover every kind', () => {
    const kinds = new Set(FACTS.map((fact) => fact.kind));
    assert.deepEqual(
      FACT_KINDS.filter((kind) => !kinds.has(kind)),
      [],
    );
  });

  it('name only posts that exist', () => {
    const codes = FACTS.flatMap((fact) => ('posts' in fact.applies ? fact.applies.posts : []));
    assert.ok(codes.length > 0);
    assert.deepEqual(
      codes.filter((code) => postByCode(code) === null),
      [],
    );
  });

  it('use every source, except the two that vouch for the sites of missions', () => {
    const used = new Set<string>(FACTS.map((fact) => fact.source));
    assert.deepEqual(
      SOURCE_IDS.filter((id) => !used.has(id)),
      ['us-embassies', 'federal-websites'],
    );
  });

  it('count the 75 countries of the immigrant pause, and 12 and 7, then 19, 19 and 1 of the proclamations', () => {
    const counts = FACTS.flatMap((fact) => ('nationals' in fact.applies ? [fact.applies.nationals] : [])).map(
      (nationals) => new Set(nationals).size,
    );
    assert.deepEqual(counts, [12, 7, 19, 19, 1, 75]);
  });
});

describe('a table of facts is refused', () => {
  it('is let through when nothing is wrong', () => assert.deepEqual(checkFacts([GOOD], SOURCES), []));

  const bad = [
    ['without a source', [without('source')], /names no source/],
    [
      'with a source that nobody knows',
      [{ ...GOOD, source: 'hearsay' }],
      /"hearsay", which is not in the table/,
    ],
    ['with an end before its beginning', [{ ...GOOD, until: '2019-12-31' }], /before it begins/],
    [
      'with a day that does not exist',
      [{ ...GOOD, from: '2020-02-30' }],
      /does not fit|no day of the calendar/,
    ],
    ['with a value of another kind', [{ ...GOOD, value: { days: 3 } }], /does not fit the schema/],
    ['with a kind that nobody knows', [{ ...GOOD, kind: 'rumour' }], /does not fit the schema/],
    ['with a scope that nobody knows', [{ ...GOOD, applies: { moon: true } }], /does not fit the schema/],
    ['with a grade that nobody knows', [{ ...GOOD, grade: 'certain' }], /does not fit the schema/],
    ['without the day on which it was checked', [without('checkedOn')], /does not fit the schema/],
    ['with an id twice', [GOOD, { ...GOOD, from: '2021-01-01', until: null }], /more than one fact/],
    [
      'with two answers at once',
      [GOOD, { ...GOOD, id: 'other', from: '2020-12-31', until: null }],
      /two things/,
    ],
  ] as const;
  for (const [name, facts, fault] of bad)
    it(name, () => assert.match(checkFacts(facts, SOURCES).join('\n'), fault));

  it('but not when one answer follows the other', () => {
    const next = { ...GOOD, id: 'next', from: '2021-01-01', until: null };
    assert.deepEqual(checkFacts([GOOD, next], SOURCES), []);
  });

  it('but not when two sources disagree', () => {
    const other = { ...GOOD, id: 'other', source: '9-fam-504-13' };
    assert.deepEqual(checkFacts([GOOD, other], SOURCES), []);
  });

  it('with a source whose address is no web address', () => {
    for (const address of ['travel.state.gov', 'ftp://travel.state.gov/', 'the letter', '']) {
      const sources = { '22-cfr-42-83': { ...SOURCES['22-cfr-42-83'], address } };
      assert.match(checkFacts([GOOD], sources).join('\n'), /is no web address/, address);
    }
  });
});
