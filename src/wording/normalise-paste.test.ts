import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalisePaste } from './normalise-paste.ts';

const words = (text: string): string => normalisePaste(text).words.join(' ');

describe('normalising a paste', () => {
  const SAME: readonly (readonly [string, string, string])[] = [
    ['invisible letters', 'Ref\u200Bus\u00ADed', 'refused'],
    ['hard spaces', 'Case\u00A0Created', 'case created'],
    ['a word broken at the end of a quoted line', '> adjudi-\n> cated', 'adjudicated'],
    ['entities, once and twice encoded', 'a&nbsp;b &amp;nbsp; c&#46;', 'a b c'],
    ['points in short names', 'the U.S. embassy', 'the us embassy'],
    [
      'labels that ran together',
      'RefusedApplication 02-Mar-2021Case',
      'refused application 02 mar 2021 case',
    ],
    ['wide letters and accents', 'Ｒｅｆｕｓéｄ', 'refused'],
    ['tags', '<p>One<br/>two</p><script>three</script>', 'one two'],
    ['signs that are no tags', '2 < 3 and 4 > 1', '2 3 and 4 1'],
  ];
  for (const [what, given, wanted] of SAME) it(`reads ${what}`, () => assert.equal(words(given), wanted));

  it('keeps where each word stands in its text', () => {
    const { text, starts, ends } = normalisePaste('At  NVC!');
    assert.deepEqual(
      starts.map((start, index) => text.slice(start, ends[index])),
      ['At', 'NVC'],
    );
  });
});
