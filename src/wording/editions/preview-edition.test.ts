import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SINCE_MARCH_2020, UNTIL_MARCH_2020 } from './built-in-editions.ts';
import { SAYABLE } from './edition.ts';
import { makeWordChange, type PreviewedRow, previewEdition } from './preview-edition.ts';
import { sayWord } from './say-word.ts';
import { sayableOf } from './sayable-of.ts';

const row = (caseId: string, changes: Partial<PreviewedRow> = {}): PreviewedRow => ({
  ...{ caseId, post: 'PTM', decision: 'refused', ground: '221(g)', needs: 'administrative-processing' },
  ...{ standing: 'processing', immigrant: false, ...changes },
});
const ROWS = [
  row('processing'),
  row('processed', { standing: 'under-review' }),
  row('papers', { needs: 'documents', standing: 'applicant-to-act' }),
  row('final', { ground: '214(b)', needs: '', standing: 'refused-final' }),
  row('issued', { decision: 'issued', ground: null, needs: '', standing: 'issued' }),
  row('elsewhere', { post: 'PTA' }),
];

describe('the preview of an edition', () => {
  it('replays March 2020: who was in processing reads another word, who had papers to give another text', () => {
    const back = { ...UNTIL_MARCH_2020, id: 'back', from: '2026-12-01', writtenAt: 1 };
    const { listed, ...counts } = previewEdition(ROWS, [], back);
    assert.deepEqual(counts, { cases: 6, words: 3, texts: 1 });
    assert.deepEqual(
      listed.map(({ caseId, changes }) => [caseId, changes]),
      [
        ['processing', 'word'],
        ['processed', 'word'],
        ['papers', 'text'],
        ['elsewhere', 'word'],
      ],
    );
    assert.deepEqual(listed[0]?.from, { label: 'Refused', text: 'long' });
    assert.deepEqual(listed[0]?.to, { label: 'Administrative Processing', text: null });
  });

  it('touches only the posts of the edition, and lists no more than was asked for', () => {
    const here = { ...UNTIL_MARCH_2020, id: 'here', from: '2026-12-01', posts: ['PTA'], writtenAt: 1 };
    assert.deepEqual(
      previewEdition(ROWS, [], here).listed.map(({ caseId }) => caseId),
      ['elsewhere'],
    );
    const all = previewEdition(ROWS, [], { ...here, posts: null }, 1);
    assert.equal(all.listed.length, 1);
    assert.equal(all.words, 3);
  });

  it('says that an edition which changes nothing changes nothing', () => {
    const same = { ...SINCE_MARCH_2020, id: 'same', from: '2026-12-01', writtenAt: 1 };
    assert.deepEqual(previewEdition(ROWS, [], same).listed, []);
  });

  it('refuses an edition that begins on no day', () => {
    assert.throws(() => makeWordChange([], { ...SINCE_MARCH_2020, from: '2026-02-30' }), /whole day/);
  });
});

describe('the word of an edition', () => {
  it('is known of every practical state, in every built-in edition', () => {
    const day = Temporal.PlainDate.from('2026-11-23');
    for (const edition of [UNTIL_MARCH_2020, SINCE_MARCH_2020])
      for (const sayable of SAYABLE) {
        const word = sayWord(edition, sayable, day, 'the consulate');
        assert.ok(word.label.length > 2, sayable);
        for (const sentence of word.official) assert.doesNotMatch(sentence, /<post>/);
      }
  });

  it('is an office’s own sentence where the edition has one', () => {
    const words = {
      ...SINCE_MARCH_2020.words,
      issued: { word: 'issued', text: null, says: 'Done.' },
    } as const;
    const said = sayWord({ ...SINCE_MARCH_2020, words }, 'issued', Temporal.PlainDate.from('2026-11-23'), '');
    assert.deepEqual(said.official, ['Done.']);
    assert.equal(said.source, null);
  });

  it('does not go from a check to papers when the check is done', () => {
    assert.equal(sayableOf(row('a')), sayableOf(row('a', { standing: 'under-review' })));
  });
});
