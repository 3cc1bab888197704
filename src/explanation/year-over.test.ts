import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../language/words.ts';
import { explain } from './explain.ts';
import { askOf } from './testing/told-case.ts';

const words = englishWords();
const IMMIGRANT = { visaClass: 'IR1', immigrant: true } as const;
const ASKED = [
  'interview 2021-03-08',
  'told documents-needed 2021-03-08',
  'requested documents 2021-03-08',
  'status refused 2021-03-08',
];
const ended = words.say('explanation.headline.year-over');

describe('the year for giving what was asked', () => {
  for (const facts of [IMMIGRANT, {}])
    it(`is said to have passed, and no day in the past is given to act by (${facts === IMMIGRANT ? 'immigrant' : 'nonimmigrant'})`, () => {
      const { headline, actions } = explain(askOf('2022-04-10', ASKED, facts), words);
      assert.equal(headline, ended);
      assert.equal(actions[0]?.do, 'contact-post');
      assert.deepEqual(
        actions.filter(({ by }) => by !== undefined),
        [],
      );
    });

  it('still runs on its last day', () => {
    const { headline, actions } = explain(askOf('2022-03-08', ASKED, IMMIGRANT), words);
    assert.notEqual(headline, ended);
    assert.equal(actions.find((action) => action.do === 'provide')?.by, '2022-03-08');
  });

  it('is followed by the second year of an immigrant case, until that has passed too', () => {
    const second = (today: string) =>
      explain(askOf(today, ASKED, IMMIGRANT), words).clocks.find(({ is }) => is === 'reinstatement');
    assert.equal(second('2022-04-10')?.day, '2023-03-08');
    assert.match(second('2022-04-10')?.says ?? '', /^Before 8 March 2023/);
    assert.match(second('2023-04-10')?.says ?? '', /ended on 8 March 2023/);
  });

  it('says nothing to somebody who was asked after it', () => {
    const late = ['interview 2021-03-08', 'status refused 2021-03-08', 'requested medical 2022-06-01'];
    const { headline, actions, clocks } = explain(askOf('2022-06-10', late, IMMIGRANT), words);
    assert.notEqual(headline, ended);
    assert.equal(actions[0]?.do, 'provide');
    assert.deepEqual(clocks, []);
  });

  it('has passed, too, where its first day is not known and the refusal is more than a year old', () => {
    const MANILA = { visaClass: 'K1', post: 'Manila' } as const;
    const { headline, clocks } = explain(askOf('2022-04-10', ASKED, MANILA), words);
    assert.equal(headline, ended);
    assert.match(clocks.find(({ is }) => is === 'documents')?.says ?? '', /whichever day it counts from/);
    const inPart = ['interview 2020', 'requested documents 2020', 'status refused 2020'];
    assert.equal(explain(askOf('2022-04-10', inPart, IMMIGRANT), words).headline, ended);
  });

  it('is not said to have passed where the refusal may be less than a year old', () => {
    const inPart = ['interview 2021', 'requested documents 2021', 'status refused 2021'];
    assert.notEqual(explain(askOf('2022-04-10', inPart, IMMIGRANT), words).headline, ended);
  });
});
