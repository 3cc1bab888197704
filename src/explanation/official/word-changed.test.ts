/** 3 March 2020, replayed: the word changed, the cases did not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, onDay, post } from '../../cases/test-log.ts';
import { SINCE_MARCH_2020 } from '../../wording/editions/built-in-editions.ts';
import type { Edition } from '../../wording/editions/edition.ts';
import { editionBefore, editionInForce } from '../../wording/editions/edition-in-force.ts';
import { statusOf } from '../testing/official-case.ts';

const interviewed = [
  post('2020-01-10', 'application-made', { post: 'PTM' }),
  post('2020-02-12', 'interview-held'),
] as const;
const processing = accepted(...interviewed, post('2020-02-12', 'refused'));

describe('the change of words of 3 March 2020', () => {
  it('shows “Administrative Processing” on the day before and “Refused” on the day', () => {
    const before = statusOf(processing, '2020-03-02');
    const after = statusOf(processing, '2020-03-03');
    assert.deepEqual(
      [before.word.label, before.word.edition],
      ['Administrative Processing', 'until-2020-03-02'],
    );
    assert.deepEqual(
      [after.word.label, after.word.text, after.word.edition],
      ['Refused', 'long', 'from-2020-03-03'],
    );
    assert.match(before.word.official[0] ?? '', /^Your visa case is currently undergoing/);
    assert.match(after.word.official[0] ?? '', /has adjudicated and refused/);
  });

  it('leaves headline, meaning, standing, decision, actions and timeline as they were', () => {
    const { word: _, wordChanged: none, ...before } = statusOf(processing, '2020-03-02');
    const { word: __, wordChanged, ...after } = statusOf(processing, '2020-03-03');
    assert.deepEqual(after, before);
    assert.equal(none, null);
    assert.equal(wordChanged?.on, '2020-03-03');
  });

  it('says so to whom it happened', () => {
    const { wordChanged } = statusOf(processing, '2020-03-20');
    assert.equal(
      wordChanged?.says,
      'The word changed from “Administrative Processing” to “Refused” on 3 March 2020. That is a new label. Your case did not change.',
    );
    assert.equal(wordChanged?.notice, SINCE_MARCH_2020.notice);
  });

  it('says nothing of it to a case that began later, that moved since, or whose word stayed', () => {
    const later = accepted(
      post('2020-03-04', 'application-made', { post: 'PTM' }),
      post('2020-03-05', 'interview-held'),
      post('2020-03-05', 'refused'),
    );
    const moved = accepted(
      ...processing,
      post('2020-03-09', 'processing-completed'),
      post('2020-03-10', 'approved'),
    );
    const papers = accepted(...interviewed, post('2020-02-12', 'refused', { needs: ['documents'] }));
    for (const log of [later, moved, papers]) assert.equal(statusOf(log, '2020-03-20').wordChanged, null);
  });

  it('is the same with an edition that an office wrote', () => {
    const own: Edition = {
      ...SINCE_MARCH_2020,
      ...{ id: 'own', from: '2020-06-01', writtenAt: 1, notice: 'A better word.', posts: ['PTM'] },
      words: {
        ...SINCE_MARCH_2020.words,
        'refused-processing': {
          word: 'administrative-processing',
          text: null,
          says: 'We are checking something.',
        },
      },
    };
    const edition = editionInForce([own], 'PTM', onDay('2020-06-01'));
    const said = statusOf(processing, '2020-06-01', {
      edition,
      editionBefore: editionBefore([own], 'PTM', edition),
    });
    assert.deepEqual(said.word.official, ['We are checking something.']);
    assert.deepEqual(
      [said.wordChanged?.from, said.wordChanged?.to],
      ['Refused', 'Administrative Processing'],
    );
    assert.equal(said.standing, 'processing');
  });
});
