import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOf } from '../../html/html.ts';
import { markText } from './mark-text.ts';

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('marking what was understood', () => {
  it('marks the words and leaves the rest', () => {
    assert.equal(
      textOf(markText('He said approved.', [[8, 16]])),
      '<p class="story">He said <mark>approved</mark>.</p>',
    );
  });

  it('joins marks that touch or overlap, and lets no markup through', () => {
    assert.equal(
      textOf(
        markText('<b>kept</b>', [
          [3, 5],
          [4, 7],
          [40, 90],
        ]),
      ),
      '<p class="story">&lt;b&gt;<mark>kept</mark>&lt;/b&gt;</p>',
    );
  });

  it('never changes the words, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        assert.equal(plain(textOf(markText(text, spans))), text);
      }),
    );
  });
});
