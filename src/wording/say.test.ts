import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WORDINGS } from '../catalogue/wordings.ts';
import { recognise } from './recognise.ts';
import { say } from './say.ts';

const MUMBAI = 'U.S. Consulate General Mumbai';
const on = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('saying an official wording', () => {
  it('says the short text of the day', () => {
    const before = say({ word: 'refused', text: 'short', day: on('2019-06-01'), post: MUMBAI });
    const after = say({ word: 'refused', text: 'short', day: on('2020-03-03'), post: MUMBAI });
    assert.ok(before.ok && after.ok);
    assert.equal(before.sentences[0], 'Your application was refused.');
    assert.equal(after.sentences[1], 'Please see the letter you received at the interview.');
    assert.equal(after.sentences.at(-1), `For more information, please visit ${MUMBAI}.`);
  });

  it('has no long text before March 2020', () => {
    const said = say({ word: 'refused', text: 'long', day: on('2020-03-02'), post: MUMBAI });
    assert.deepEqual(said, { ok: false, problem: 'not-shown-that-day', phrases: [] });
  });

  it('never makes a sentence out of fragments', () => {
    const said = say({ word: 'application-receipt-pending', text: null, post: MUMBAI });
    assert.ok(!said.ok);
    assert.equal(said.problem, 'only-phrases-known');
    assert.ok(said.phrases.includes('until you appear for an interview'));
  });

  it('asks for the post where the wording names it', () => {
    const said = say({ word: 'administrative-processing', text: null, post: null });
    assert.ok(!said.ok);
    assert.equal(said.problem, 'post-needed');
  });

  it('knows an edition by its name, and says when there is none', () => {
    const known = say({
      word: 'refused',
      text: 'short',
      edition: 'refused-short-before-2020-03',
      post: MUMBAI,
    });
    assert.ok(known.ok);
    const unknown = say({ word: 'refused', text: 'short', edition: 'refused-short-1999', post: MUMBAI });
    assert.ok(!unknown.ok);
    assert.equal(unknown.problem, 'no-such-edition');
  });

  it('writes the name of the post as it is given', () => {
    const said = say({ word: 'refused', text: 'short', post: 'U.S. Embassy $& $1' });
    assert.ok(said.ok);
    assert.ok(said.sentences.at(-1)?.endsWith('visit U.S. Embassy $& $1.'));
  });

  for (const { id, word, text, editions } of WORDINGS) {
    for (const edition of editions.filter(({ exact }) => exact)) {
      it(`says "${edition.id}" so that it is recognised again (${id})`, () => {
        const said = say({ word, text, edition: edition.id, post: MUMBAI });
        assert.ok(said.ok);
        const again = recognise([said.heading ?? '', said.sentences.join(' ')].join('\n'));
        assert.deepEqual([again?.is, again?.text], [word, text]);
      });
    }
  }
});
