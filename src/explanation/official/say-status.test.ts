/** Every situation of an official case, lived through event by event: what its page says over the line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseLog } from '../../cases/event.ts';
import { NEED_MET_BY, NEEDS, type Need } from '../../cases/grounds.ts';
import { accepted, onDay, post } from '../../cases/test-log.ts';
import { LIVED, type Lived, TODAY } from '../testing/lived-situations.ts';
import { statusOf, WORDS } from '../testing/official-case.ts';
import { officialSituation } from './official-situation.ts';
import { OFFICIAL_SITUATION_IDS, type OfficialSituation } from './official-situations.ts';
import { viewOfficial } from './view-official.ts';

const row = (id: OfficialSituation): Lived => LIVED[id];

describe('every situation of an official case', () => {
  for (const id of OFFICIAL_SITUATION_IDS)
    it(`${id} is found in a life that the rules accept, and its headline is true`, () => {
      const { log, says, today = TODAY } = row(id);
      accepted(...log);
      assert.equal(officialSituation(viewOfficial(log, onDay(today), WORDS)), id);
      assert.match(statusOf(log, today).headline, says);
    });

  it('has a headline and a meaning of its own', () => {
    const said = OFFICIAL_SITUATION_IDS.map((id) => statusOf(row(id).log, row(id).today ?? TODAY));
    for (const part of ['headline', 'meaning'] as const) {
      const all = said.map((answer) => answer[part]);
      assert.equal(new Set(all).size, all.length, part);
    }
  });

  it('is said in short sentences that a frightened reader can follow', () => {
    for (const id of OFFICIAL_SITUATION_IDS) {
      const { headline, meaning, actions } = statusOf(row(id).log, row(id).today ?? TODAY);
      assert.ok(headline.length <= 95, `${id}: ${headline}`);
      for (const sentence of `${headline} ${meaning}`.split(/(?<=[.?!])\s/)) {
        assert.ok(sentence.split(' ').length <= 28, `${id}: ${sentence}`);
        assert.match(sentence, /^[A-Z“].*[.?!]$/, id);
      }
      for (const { says } of actions) assert.match(says, /^[A-Z].*[.?]$/, id);
      assert.doesNotMatch(`${headline} ${meaning}`, /\bpost\b|undefined|[{}<>]|\s\s/, id);
    }
  });

  it('tells what to do, unless there is no case', () => {
    for (const id of OFFICIAL_SITUATION_IDS)
      assert.equal(
        statusOf(row(id).log, row(id).today ?? TODAY).actions.length > 0,
        id !== 'no-application',
        id,
      );
  });

  it('tells what comes next, and it is the post’s own work where it is the post’s turn', () => {
    const nextOf = (id: OfficialSituation) =>
      statusOf(row(id).log, row(id).today ?? TODAY).next.map(({ says }) => says);
    assert.deepEqual(nextOf('processing'), ['We finish our check.', 'An officer decides again.']);
    assert.deepEqual(nextOf('act-one'), ['You come to the interview.', 'An officer decides again.']);
    assert.deepEqual(nextOf('petition-missing'), [
      'Your petition is found in the records.',
      'An officer decides again.',
    ]);
    assert.deepEqual(nextOf('in-hand'), []);
  });
});

describe('every set of needs of a refusal under 221(g)', () => {
  const sets = Array.from({ length: 2 ** NEEDS.length - 1 }, (_, set) =>
    NEEDS.filter((_need, index) => ((set + 1) & (1 << index)) !== 0),
  );
  const openWith = (needs: readonly Need[]): CaseLog => [
    post('2021-02-22', 'application-made', { post: 'PTM' }),
    post('2021-03-03', 'interview-held'),
    post('2021-03-03', 'refused', { needs: [...needs] }),
  ];

  it('is open, says whose turn it is, and tells the applicant of everything that is needed', () => {
    for (const needs of sets) {
      const said = statusOf(openWith(needs), TODAY);
      const theirs = needs.filter((need) => NEED_MET_BY[need].turn === 'applicant');
      assert.equal(said.turn.is, theirs.length > 0 ? 'you' : 'us', needs.join());
      assert.match(said.headline, /^Your case is open\./, needs.join());
      assert.equal(said.decision.ground, '221(g)');
      const asked = said.actions.filter((action) => action.do === 'provide' || action.do === 'attend');
      const onPaper = theirs.includes('documents') && theirs.includes('information') ? 1 : 0;
      assert.equal(asked.length, theirs.length - onPaper, needs.join());
      if (theirs.length > 0 && needs.includes('administrative-processing'))
        assert.match(said.meaning, /We also check something ourselves/);
    }
  });
});
